import { describe, expect, it } from 'vitest';
import { stemPhrase, stemPhrases } from '../../../scripts/evaluation/match.ts';
import { scoreKeyphrases } from '../../../scripts/evaluation/score.ts';

describe('stemPhrase', () => {
  it.each([
    ['Neural Networks', 'neural network'],
    ['  sparse   matrices,', 'spars matric'],
    ['Non-linear Systems', 'non-linear system'],
    ['(graphs)', 'graph'],
    ['ﬁnite elements', 'finit element'],
    ['C++', 'c'],
    ['...', ''],
    ['', ''],
  ])('reads %j as %j', (phrase, stems) => {
    expect(stemPhrase(phrase)).toBe(stems);
  });

  it('drops repeats and phrases without words, the first kept', () => {
    expect(stemPhrases(['Graphs', '-', 'graph', 'trees'])).toEqual(['graph', 'tree']);
  });
});

describe('scoreKeyphrases', () => {
  it('is 0 for no papers', () => {
    expect(scoreKeyphrases([]).map(({ f1 }) => f1)).toEqual([0, 0, 0]);
  });

  it('leaves out a paper without given keyphrases, and counts one without found ones', () => {
    const [at5] = scoreKeyphrases([
      { given: [], found: ['graph'] },
      { given: ['graph'], found: [] },
      { given: ['graph'], found: ['graphs'] },
    ]);
    expect(at5).toEqual({ cut: 5, precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  // Given: neural network, graph, deep learn, absent. Found: 7 distinct, right at 1 and 7.
  it('agrees with a count by hand', () => {
    const [at5, at10] = scoreKeyphrases([
      {
        given: ['Neural Network', 'Graphs', 'graph', 'deep learning', 'absent phrase'],
        found: ['neural networks', 'Neural network', 'a1', 'a2', 'a3', 'a4', 'a5', 'graph'],
      },
    ]);
    expect(at5?.precision).toBeCloseTo(1 / 5);
    expect(at5?.recall).toBeCloseTo(1 / 4);
    expect(at5?.f1).toBeCloseTo(2 / 9);
    expect(at10?.precision).toBeCloseTo(2 / 7);
    expect(at10?.recall).toBeCloseTo(2 / 4);
    expect(at10?.f1).toBeCloseTo(4 / 11);
  });
});
