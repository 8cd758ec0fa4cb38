import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../../src/core/concepts/vocabulary/name-key.ts';

describe('names of a vocabulary', () => {
  const same: [string, string, string][] = [
    ['capitals', 'Neural Network', 'neural network'],
    ['number', 'neural networks', 'neural network'],
    ['number inside', 'systems analysis', 'system analysis'],
    ['hyphens', 'self-attention', 'self attention'],
    ['dashes', 'cost–benefit analysis', 'cost-benefit analysis'],
    ['British spelling', 'colour vision', 'color vision'],
    ['a possessive ending', "Parkinson's disease", 'Parkinson’s disease'],
    ['the plural of an acronym', 'CNNs', 'CNN'],
    ['blanks', 'deep  learning', 'deep learning'],
  ];
  const apart: [string, string, string][] = [
    ['a short name in capitals and a word', 'IT', 'it'],
    ['a syndrome and helpers', 'AIDS', 'aids'],
    ['a program and a sap', 'LaTeX', 'latex'],
    ['a language and a letter', 'R', 'r'],
    ['two words', 'network', 'networking'],
    ['an order of words', 'model language', 'language model'],
  ];

  it.each(same)('are one but for %s', (_, a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each(apart)('are two: %s', (_, a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});
