import { expect, it, vi } from 'vitest';
import { openPreferences } from '../../src/explorer/preferences.ts';

it('are of one visit each where no storage is given', () => {
  const [one, other] = [openPreferences(), openPreferences()];
  const listener = vi.fn();
  one.subscribe(listener);
  other.write('patterns', 'off');
  expect(listener).not.toHaveBeenCalled();
  one.write('patterns', 'on');
  expect(listener).toHaveBeenCalledOnce();
  expect([one.read('patterns'), other.read('patterns')]).toEqual(['on', 'off']);
});

it('last for the visit where storage is refused', () => {
  const preferences = openPreferences(() => {
    throw new Error('refused');
  });
  expect(preferences.read('theme')).toBeNull();
  preferences.write('theme', 'dark');
  expect(preferences.read('theme')).toBe('dark');
});
