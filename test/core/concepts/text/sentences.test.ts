import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/concepts/text/sentences.ts';

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
    ['a version', 'We use GPT-3.5 Turbo here.'],
  ])('does not split after %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.fails('splits before a small letter: "eBay" and "e.g." look alike to the rule', () => {
    expect(sentencesOf('It works. iPhones too.')).toHaveLength(2);
  });
});
