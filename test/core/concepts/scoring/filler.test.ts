import { describe, expect, it } from 'vitest';
import { isFiller, isVague } from '../../../../src/core/concepts/scoring/filler.ts';

describe('isFiller', () => {
  it.each([
    '',
    'method',
    'efficient method',
    'evaluation method',
    'experimental result',
    'large system',
    'evaluation metric',
    'real world image',
    'trade off',
    '2019',
    'iv',
  ])('holds "%s" for filler', (form) => {
    expect(isFiller(form)).toBe(true);
  });

  it.each([
    // wide words together name a thing
    'foundation model',
    'information system',
    'time series',
    'language model',
    'feature selection',
    // a word may be what a paper is about
    'concept',
    'similarity',
    'attention',
    // kinds of study
    'systematic review',
    'case study',
    // names of nothing else
    'constructor',
    '__proto__',
  ])('lets "%s" through', (form) => {
    expect(isFiller(form)).toBe(false);
  });
});

describe('isVague', () => {
  it.each(['concept', 'image', 'similarity', 'learning'])('holds "%s" for wide', (form) => {
    expect(isVague(form)).toBe(true);
  });

  it.each(['attention', 'layer', 'image processing', 'method'])('not "%s"', (form) => {
    expect(isVague(form)).toBe(false);
  });
});
