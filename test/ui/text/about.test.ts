import { describe, expect, it } from 'vitest';
import { aboutText } from '../../../src/ui/text/about.ts';

const { options, robustness } = aboutText;

describe('the words of About', () => {
  it('give a resolution two decimals at most, and other options as they are', () => {
    expect(options.resolutionValue(1.23456)).toMatch(/^1\.23: /);
    expect(options.resolutionValue(2)).toMatch(/^2: /);
    expect(robustness.valueOf('resolution', 0.6166)).toBe('0.62');
    expect(robustness.valueOf('seed', 2026)).toBe('2026');
  });

  it('say when a concept is drawn', () => {
    expect(options.minPapersValue(2)).toBe(
      '2 (a concept is drawn when at least 2 papers share it)',
    );
    expect(options.minPapersValue(1)).toBe('1 (a concept is drawn when at least 1 paper names it)');
  });
});
