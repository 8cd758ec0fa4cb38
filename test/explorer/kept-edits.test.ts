import { describe, expect, it } from 'vitest';
import { keepEditsIn } from '../../src/explorer/kept-edits.ts';

function storageOf(entries: Map<string, string>): Storage {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
  } as unknown as Storage;
}

describe('the edits kept in a browser', () => {
  it('are none at first, and each corpus has its own', () => {
    const kept = keepEditsIn(() => storageOf(entries));
    const entries = new Map<string, string>();
    expect(kept.read('a')).toBeNull();
    kept.write('a', 'hide "x"');
    expect(kept.read('a')).toBe('hide "x"');
    expect(kept.read('b')).toBeNull();
    kept.write('a', null);
    expect(entries.size).toBe(0);
  });

  it('are none where storage is refused', () => {
    const kept = keepEditsIn(() => {
      throw new Error('refused');
    });
    kept.write('a', 'hide "x"');
    expect(kept.read('a')).toBeNull();
  });

  it('are told to be lost where storage is refused or full, and kept again', () => {
    const told: unknown[] = [];
    const entries = new Map<string, string>();
    let failure: Error | null = null;
    const kept = keepEditsIn(
      () => {
        if (failure !== null) throw failure;
        return storageOf(entries);
      },
      (code) => told.push(code),
    );
    failure = new DOMException('full', 'QuotaExceededError');
    kept.write('a', 'hide "x"');
    failure = new Error('refused');
    kept.write('a', 'hide "x"');
    kept.write('a', null);
    failure = null;
    kept.write('a', 'hide "x"');
    expect(told).toEqual(['full', 'refused', null]);
  });
});
