import { describe, expect, it } from 'vitest';
import { endOfProse, tellsAvailability } from '../../../../src/core/concepts/text/boilerplate.ts';

describe('tellsAvailability', () => {
  it.each([
    'Our code is available at https://example.org/code.',
    'See our code at https://example.org.',
    'All resources used in this evaluation are openly available https://example.org/r.',
    'Code and models will be made publicly available.',
    'The training code of our models is freely available.',
    'The data are released.',
  ])('%s', (sentence) => {
    expect(tellsAvailability(sentence)).toBe(true);
  });

  it.each([
    '',
    'We use a publicly available data set of 73 flights.',
    'Large models are available to few, which slows the study of their layers and their attention.',
    'No collective evidence is available about the effect of all devices.',
    'Code generation at scale.',
  ])('not: %s', (sentence) => {
    expect(tellsAvailability(sentence)).toBe(false);
  });
});

describe('endOfProse', () => {
  it.each([
    ['Sleep helps memory. (PsycInfo Database Record (c) 2020 APA)', 'Sleep helps memory. ('],
    ['Sleep helps memory. Copyright of Sleep is the property of a press.', 'Sleep helps memory. '],
    ['Sleep helps memory. [ABSTRACT FROM AUTHOR]', 'Sleep helps memory. ['],
    ['The copyright law of 1976 was amended.', 'The copyright law of 1976 was amended.'],
  ])('%s', (text, prose) => {
    expect(text.slice(0, endOfProse(text))).toBe(prose);
  });
});
