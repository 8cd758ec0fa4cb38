import { describe, expect, it } from 'vitest';
import {
  latexText,
  latexTitle,
  verbatimAddress,
  verbatimText,
} from '../../../../src/core/export/bibliography/latex-text.ts';

describe('latexText', () => {
  it.each<[string, string]>([
    ['', ''],
    ['plain é ß 漢字 🧭', 'plain é ß 漢字 🧭'],
    ['R&D 100% $5 #1 a_b', 'R\\&D 100\\% \\$5 \\#1 a\\_b'],
    ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
    ['{a}', '\\textbraceleft{}a\\textbraceright{}'],
    ['\\alpha', '{\\textbackslash{}}alpha'],
    ['a < b | c > d', 'a \\textless{} b \\textbar{} c \\textgreater{} d'],
    ["a -- b --- c ``q''", "a -{}- b -{}-{}- c `{}`q'{}'"],
  ])('writes %j', (text, latex) => {
    expect(latexText(text)).toBe(latex);
  });
});

describe('latexTitle', () => {
  it.each<[string, string]>([
    ['', ''],
    // Capitals inside a word.
    ['BERT: Pre-training of Deep Transformers', '{BERT}: Pre-training of Deep Transformers'],
    ['The iPhone and GPT-4', 'The {iPhone} and {GPT-4}'],
    ['Word2Vec (LSTMs)', '{Word2Vec} ({LSTMs})'],
    ['Attention Is All You Need', 'Attention Is All You Need'],
    ['Large-Scale Learning', 'Large-Scale Learning'],
    ['XML-Based Data', '{XML-Based} Data'],
    // Names, where the title has no capitals but theirs.
    ['Learning with Bayesian models in practice', 'Learning with {Bayesian} models in practice'],
    ['Parsing of text: An overview of methods', 'Parsing of text: An overview of methods'],
    // Capitals throughout say nothing.
    ['MACHINE TRANSLATION TODAY', 'MACHINE TRANSLATION TODAY'],
    ['the x_Y of C#', 'the {x\\_Y} of C\\#'],
    ['\\Begin {X}', '{\\textbackslash{}}Begin \\textbraceleft{}X\\textbraceright{}'],
  ])('writes %j', (title, latex) => {
    expect(latexTitle(title)).toBe(latex);
  });
});

describe('verbatim fields', () => {
  it('keep what an address may hold, and encode what would end them', () => {
    const url = 'https://x.org/a_b~c?d=%20&e=1#f';
    expect(verbatimAddress(url)).toBe(url);
    expect(verbatimAddress('https://x.org/{a} "b"|\\')).toBe(
      'https://x.org/%7Ba%7D%20%22b%22%7C%5C',
    );
    expect(verbatimText('10.1/(A)<1::B>')).toBe('10.1/(A)<1::B>');
    expect(verbatimText('{')).toBe('%7B');
  });
});
