import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../src/core/corpus/first-sentence.ts';

describe('the first sentence', () => {
  it.each([
    ['', ''],
    ['No end in sight', 'No end in sight'],
    ['One end. Another.', 'One end.'],
    ['Does it scale? We ask.', 'Does it scale?'],
    ['Models, e.g. BERT and others, probe. Then more.', 'Models, e.g. BERT and others, probe.'],
    [
      'As Li et al. 2020 show in Fig. 2 it works. Next.',
      'As Li et al. 2020 show in Fig. 2 it works.',
    ],
    ['A. Turing wrote it. Others read.', 'A. Turing wrote it.'],
    ['Version 2.0 is out. Get it.', 'Version 2.0 is out.'],
    ['He said "yes." Then left.', 'He said "yes."'],
    ['这是第一句。这是第二句。', '这是第一句。'],
  ])('of "%s"', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
