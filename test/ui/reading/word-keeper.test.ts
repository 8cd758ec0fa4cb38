import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWordKeeper } from '../../../src/ui/reading/word-keeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps words after a rest, once', () => {
  const kept: string[] = [];
  const { type, keepNow } = createWordKeeper('', (words) => kept.push(words));
  type('a');
  type('ab');
  vi.runAllTimers();
  keepNow();
  expect(kept).toEqual(['ab']);
});

it('puts back what was there, also where it was typed again after other words were kept', () => {
  const kept: string[] = [];
  const { type, putBack } = createWordKeeper('old', (words) => kept.push(words));
  type('new');
  vi.runAllTimers();
  type('old');
  putBack();
  vi.runAllTimers();
  expect(kept).toEqual(['new', 'old']);
});

it('keeps nothing where words are put back before they were kept', () => {
  const kept: string[] = [];
  const { type, putBack } = createWordKeeper('old', (words) => kept.push(words));
  type('new');
  putBack();
  vi.runAllTimers();
  expect(kept).toEqual([]);
});
