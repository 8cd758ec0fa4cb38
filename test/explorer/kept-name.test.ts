import { describe, expect, it } from 'vitest';
import { freeName, keptName, longestName } from '../../src/explorer/kept-name.ts';

describe('keptName', () => {
  it('has no space to spare, and an end', () => {
    expect(keptName('  Two \n words ')).toBe('Two words');
    expect(keptName(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
  });
});

describe('freeName', () => {
  it('leaves a name that is free, and counts where it is taken', () => {
    expect(freeName('Library', ['library'])).toBe('Library');
    expect(freeName('Library', ['Library', 'Library 2'])).toBe('Library 3');
  });

  it('stays short enough', () => {
    const long = 'a'.repeat(longestName);
    expect(freeName(long, [long])).toBe(`${'a'.repeat(longestName - 2)} 2`);
  });
});
