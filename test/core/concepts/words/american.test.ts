import { describe, expect, it } from 'vitest';
import { americanOf } from '../../../../src/core/concepts/words/american.ts';

describe('americanOf', () => {
  it.each([
    ['behaviour', 'behavior'],
    ['colours', 'colors'],
    ['generalisation', 'generalization'],
    ['optimised', 'optimized'],
    ['analyse', 'analyze'],
    ['modelling', 'modeling'],
    ['labelled', 'labeled'],
    ['centre', 'center'],
    ['fibres', 'fibers'],
    ['catalogue', 'catalog'],
    ['defence', 'defense'],
    ['tumour', 'tumor'],
    ['paediatric', 'pediatric'],
    ['anaemia', 'anemia'],
    ['haemoglobin', 'hemoglobin'],
    ['sulphur', 'sulfur'],
    ['grey', 'gray'],
    ['programme', 'program'],
  ])('spells %s as %s', (british, american) => {
    expect(americanOf(british)).toBe(american);
  });

  it.each([
    'exercise',
    'meta-analyses',
    'supervised',
    'unsupervised',
    'revised',
    'noise',
    'enterprise',
    'premise',
    'four',
    'contour',
    'hour',
    'controlling',
    'spelling',
    'genre',
    'science',
    'sequence',
    'aerosol',
    'likewise',
  ])('leaves %s alone', (word) => {
    expect(americanOf(word)).toBe(word);
  });
});
