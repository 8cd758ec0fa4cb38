import { describe, expect, it } from 'vitest';
import { fileStem } from '../../../src/core/export/file-stem.ts';

describe('fileStem', () => {
  it.each([
    [['default', 'attention'], 'default-attention'],
    [['map', 'Poincaré / GPT-4o'], 'map-poincare-gpt-4o'],
    [['map', '../../etc/passwd'], 'map-etc-passwd'],
    [['map', '<img onerror>'], 'map-img-onerror'],
    [['', '???'], 'map'],
    [['map', 'a'.repeat(100)], `map-${'a'.repeat(56)}`],
  ])('names %j "%s"', (parts, stem) => {
    expect(fileStem(...parts)).toBe(stem);
  });
});
