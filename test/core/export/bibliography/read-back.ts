/** Exported bibliographies, and what others' parsers and our own readers make of them. */
import { type CslItem, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-csl';
import { detectFormat } from '../../../../src/core/corpus/formats.ts';
import { paperFromDraft } from '../../../../src/core/corpus/paper-from-draft.ts';
import { planExport, textOf } from '../../../../src/core/export/plan-export.ts';
import type { ExportOptions, ExportRemark } from '../../../../src/core/export/source.ts';
import { type AuthorName, parseAuthor } from '../../../../src/core/shared/author-name.ts';
import type { DatasetTexts, Paper } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { sourceOf } from '../source-of.ts';

export type BibliographyFormat = 'bibtex' | 'ris' | 'csl-json' | 'papers-csv' | 'references';

/** Returns a source of the papers, in their order, with their abstracts. */
export function bibliographyOf(papers: readonly Partial<Paper>[]) {
  const structure = structureOf({
    papers: papers.map(({ abstract: _, ...paper }) => paper),
    concepts: [],
    mentions: [],
  });
  const texts: DatasetTexts = {
    format: 'throughline-texts',
    version: structure.version,
    inputHash: structure.inputHash,
    undrawn: [],
    papers: papers.map(({ abstract }) => ({
      ...(abstract !== undefined && { abstract }),
      sentences: { title: [], abstract: [] },
      concepts: [],
    })),
  };
  return sourceOf(structure, { texts });
}

export function exported(
  papers: readonly Partial<Paper>[],
  format: BibliographyFormat,
  options: ExportOptions = {},
): string {
  return planExport(bibliographyOf(papers), format, options).map(textOf).join('');
}

/** Returns what the export says that it could not write. */
export function remarksOf(
  papers: readonly Partial<Paper>[],
  format: BibliographyFormat,
): ExportRemark[] {
  const remarks: ExportRemark[] = [];
  for (const file of planExport(bibliographyOf(papers), format)) {
    for (const _ of file.pieces((remark) => remarks.push(remark)));
  }
  return remarks;
}

/** BibTeX is read as BibLaTeX: of the older format, citation-js takes no abstract and no keywords. */
const INPUTS = {
  bibtex: '@biblatex/text',
  ris: '@ris/file',
  'csl-json': '@else/json',
} as const;

export function readByCitationJs(text: string, format: keyof typeof INPUTS): CslItem[] {
  return plugins.input.chain(text, { forceType: INPUTS[format], generateGraph: false });
}

/** Returns the papers that our own reader finds, in their order, before any are merged. */
export function readByOurs(text: string): Paper[] {
  const reader = detectFormat(text);
  return (reader?.read(text.replaceAll('\r\n', '\n')) ?? []).map((record) => {
    const paper = 'draft' in record ? paperFromDraft(record.draft) : undefined;
    if (paper === undefined) throw new Error(JSON.stringify(record));
    return paper;
  });
}

/** Names in parts, as sources write them in one way or the other. */
export function partedAuthors(authors: readonly string[] | undefined): AuthorName[] | undefined {
  return authors?.map(parseAuthor);
}
