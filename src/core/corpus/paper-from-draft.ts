/** A draft → a paper: cleaned, complete enough to be mapped, and identified. */
import { compareCodeUnits } from '../shared/compare.ts';
import { sha256Hex } from '../shared/hash.ts';
import { splitSentences } from '../shared/sentences.ts';
import type { Paper } from '../types.ts';
import { cleanAbstract } from './clean/abstract.ts';
import { cleanLine, cleanText } from './clean/clean-text.ts';
import { readLanguage } from './language/language-code.ts';
import type { PaperDraft } from './source-record.ts';

/** Ids of concepts begin so; a paper whose id does too is kept apart from them. */
const CONCEPT_PREFIX = 'concept:';

/** What databases write where they have nothing. */
const NO_TITLE = /^\[(?:no title(?: available| found)?|not available|untitled)\]\.?$/i;
const NO_AUTHOR =
  /^\[?(?:no author(?:\(s\)|s)?(?: name| names)? (?:available|listed|found)|not available|n\/a)\]?\.?$/i;
const NO_KEYWORD = /^\[?(?:no (?:author )?keywords?(?: available)?|n\/a)\]?\.?$/i;

/** Returns the paper that `draft` describes, or `undefined` where it has no text. */
export function paperFromDraft(draft: PaperDraft): Paper | undefined {
  const abstract = cleanAbstract(cleanText(draft.abstract ?? ''));
  const ownTitle = cleanText(draft.title ?? '').replace(NO_TITLE, '');
  const title = ownTitle || firstSentence(abstract);
  if (title === '') return undefined;
  const entries = {
    id: identify(draft, textKey({ title: ownTitle, abstract })),
    title,
    titleSource: ownTitle === '' ? 'abstract' : '',
    abstract,
    authors: cleanList(draft.authors, NO_AUTHOR),
    year: draft.year,
    month: draft.month,
    venue: cleanText(draft.venue ?? ''),
    url: draft.url,
    doi: draft.doi,
    arxivId: draft.arxivId,
    pubmedId: draft.pubmedId,
    keywords: cleanList(draft.keywords, NO_KEYWORD),
    language: readLanguage(cleanLine(draft.language ?? '')),
    citations: draft.citations,
    codeUrl: draft.codeUrl,
    fields: cleanFields(draft.fields),
    completedFrom: draft.completedFrom,
  };
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as Paper;
}

/**
 * Returns the text by which two records are the same paper's: title and abstract in lower case,
 * letters and digits only. A title that is the abstract's first sentence does not count.
 */
function textKey(paper: Pick<Paper, 'title' | 'abstract' | 'titleSource'>): string {
  const title = paper.titleSource === undefined ? paper.title : '';
  return [title, paper.abstract ?? '']
    .map((text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join(' '),
    )
    .join('\n');
}

/** It serves as title where a paper has none. */
function firstSentence(text: string): string {
  const [first] = splitSentences(text);
  return text.slice(first?.start, first?.end);
}

/** The given id, else one from the DOI, the arXiv id, or the text; never from the place. */
function identify(draft: PaperDraft, text: string): string {
  const given = cleanLine(draft.id ?? '');
  if (given.startsWith(CONCEPT_PREFIX)) return `paper:${given}`;
  if (given !== '') return given;
  if (draft.doi !== undefined) return `doi:${draft.doi.toLowerCase()}`;
  if (draft.arxivId !== undefined) return `arxiv:${draft.arxivId}`;
  return `hash:${sha256Hex(text).slice(0, 16)}`;
}

function cleanList(texts: readonly string[] = [], none: RegExp): string[] | undefined {
  const cleaned = texts.map(cleanText).filter((text) => text !== '' && !none.test(text));
  return cleaned.length > 0 ? cleaned : undefined;
}

function cleanFields(fields: Readonly<Record<string, string>> = {}): Paper['fields'] {
  const entries = Object.entries(fields)
    .map(([name, value]) => [cleanLine(name), cleanLine(value)] as const)
    .filter(([name, value]) => name !== '' && value !== '')
    .sort(([a], [b]) => compareCodeUnits(a, b));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
