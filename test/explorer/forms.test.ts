import { describe, expect, it } from 'vitest';
import { isSameWording, writtenForms } from '../../src/explorer/forms.ts';

describe('writtenForms', () => {
  it('gives none for none', () => {
    expect(writtenForms([])).toEqual([]);
  });

  it('lists forms that differ only in case once, spelt as the first, with their sum', () => {
    const variants = [
      { form: 'layers', count: 52 },
      { form: 'layer', count: 38 },
      { form: 'Layer', count: 7 },
      { form: 'Layers', count: 1 },
    ];
    expect(writtenForms(variants)).toEqual([
      { form: 'layers', count: 53 },
      { form: 'layer', count: 45 },
    ]);
  });

  it('gives the reasons of every spelling of a form, none where one is the label', () => {
    expect(
      writtenForms([
        { form: 'LLM', count: 9, reasons: ['acronym'] },
        { form: 'llm', count: 3, reasons: ['curation'] },
        { form: 'layers', count: 5, reasons: ['plural'] },
        { form: 'Layers', count: 2, reasons: ['plural', 'capitals'] },
        { form: 'layer', count: 1 },
        { form: 'Layer', count: 1, reasons: ['capitals'] },
      ]),
    ).toEqual([
      { form: 'LLM', count: 12, reasons: ['acronym', 'curation'] },
      { form: 'layers', count: 7, reasons: ['plural'] },
      { form: 'layer', count: 2 },
    ]);
  });

  it('orders by the sums', () => {
    const variants = [
      { form: 'LLMs', count: 5 },
      { form: 'large language model', count: 4 },
      { form: 'Large Language Model', count: 4 },
    ];
    expect(writtenForms(variants).map(({ form }) => form)).toEqual([
      'large language model',
      'LLMs',
    ]);
  });
});

describe('isSameWording', () => {
  it.each([
    ['Layers', 'layer', true],
    ['memories', 'memory', true],
    ['biases', 'bias', true],
    ['Poincaré', 'poincare', true],
    ['LLMs', 'large language model', false],
    ['hidden layer', 'layer', false],
  ])('tells for %j and %j: %s', (form, label, same) => {
    expect(isSameWording(form, label)).toBe(same);
  });
});
