import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/shared/sentences.ts';

const sentencesOf = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('gives nothing for an empty text', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences('  \n ')).toEqual([]);
  });

  it.each([
    ['a full stop', 'It works. We stop.', ['It works.', 'We stop.']],
    ['a question', 'Does it? Yes.', ['Does it?', 'Yes.']],
    ['a bracket after the stop', 'It works (well.) Then.', ['It works (well.)', 'Then.']],
    ['a blank line', 'A heading\n\nA text.', ['A heading', 'A text.']],
    ['etc. before a capital', 'Cats, dogs, etc. We stop.', ['Cats, dogs, etc.', 'We stop.']],
    ['a quote after the stop', 'He said "yes." Then left.', ['He said "yes."', 'Then left.']],
    ['a full-width stop', '这是第一句。这是第二句。', ['这是第一句。', '这是第二句。']],
    ['a number first', 'It works. 3 of 4 agree.', ['It works.', '3 of 4 agree.']],
  ])('splits at %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    ['e.g.', 'Models, e.g. GPT, are large.'],
    ['et al.', 'Smith et al. 2020 show it.'],
    ['Fig.', 'As in Fig. 3 the loss falls.'],
    ['i.e.', 'The first, i.e. Adam, wins.'],
    ['an initial', 'A theorem of J. Smith holds.'],
    ['a decimal point', 'It gains 3.5 points.'],
    ['an initial first', 'A. Turing wrote it.'],
    ['a name with a mark', 'We use Yahoo! answers here.'],
    ['a version', 'We use GPT-3.5 Turbo here.'],
  ])('does not split after %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('reads a hostile row of stops once', () => {
    expect(sentencesOf('.'.repeat(200_000))).toHaveLength(1);
  });

  it.fails('splits before a small letter: "eBay" and "e.g." look alike to the rule', () => {
    expect(sentencesOf('It works. iPhones too.')).toHaveLength(2);
  });
});
