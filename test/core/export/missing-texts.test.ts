import { expect, it } from 'vitest';
import { planExport } from '../../../src/core/export/plan-export.ts';
import { bibliographyOf } from './bibliography/read-back.ts';

it.each([
  'bibtex',
  'ris',
  'csl-json',
  'papers-csv',
  'turtle',
  'obsidian',
  'concept-index',
] as const)(
  '%s says once, and in the same words, that the texts of the map are missing',
  (format) => {
    const source = { ...bibliographyOf([{ title: 'A', abstract: 'B.' }]), texts: null };
    const messages: string[] = [];
    for (const file of planExport(source, format)) {
      for (const _ of file.pieces(({ message }) => messages.push(message)));
    }
    expect(messages).toEqual([
      'Abstracts and sentences are left out: the texts of the map are not at hand.',
    ]);
  },
);
