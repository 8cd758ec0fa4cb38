import { describe, expect, it } from 'vitest';
import { normalNoun } from '../../../../src/core/concepts/words/normal-word.ts';
import { singularOf } from '../../../../src/core/concepts/words/singular.ts';

describe('singularOf', () => {
  it.each([
    ['networks', 'network'],
    ['boxes', 'box'],
    ['searches', 'search'],
    ['classes', 'class'],
    ['theories', 'theory'],
    ['heroes', 'hero'],
    ['databases', 'database'],
    ['phrases', 'phrase'],
    ['causes', 'cause'],
    ['viruses', 'virus'],
    ['biases', 'bias'],
    ['caches', 'cache'],
    ['lattices', 'lattice'],
    ['hypotheses', 'hypothesis'],
    ['analyses', 'analysis'],
    ['prostheses', 'prosthesis'],
    ['matrices', 'matrix'],
    ['vertices', 'vertex'],
    ['criteria', 'criterion'],
    ['corpora', 'corpus'],
    ['stimuli', 'stimulus'],
    ['mice', 'mouse'],
    ['curves', 'curve'],
    ['leaves', 'leaf'],
    ['characteristics', 'characteristic'],
    ['speed-ups', 'speed-up'],
  ])('takes the plural off %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });

  it.each([
    'bias',
    'analysis',
    'physics',
    'virus',
    'loss',
    'lens',
    'species',
    'news',
    'gas',
    'means',
  ])('leaves %s, which is no plural', (word) => {
    expect(singularOf(word)).toBe(word);
  });

  it.fails('tells the plural of axe from that of axis: the sentence decides', () => {
    expect(singularOf('axes')).toBe('axe');
  });
});

describe('normalNoun', () => {
  it.each([
    ['LLMs', 'llm'],
    ['GPS', 'gps'],
    ['METHODS', 'method'],
    ['Alzheimer’s', 'alzheimer'],
    ['Colours', 'color'],
    ['meta-analyses', 'meta-analysis'],
    ['Netherlands', 'netherlands'],
  ])('reads %s as %s', (text, normal) => {
    expect(normalNoun(text)).toBe(normal);
  });
});
