/**
 * Missing abstracts and years, asked of one service after another by the papers' identifiers: those
 * that still lack something by DOI, then by arXiv id, then by PubMed id, then the next service.
 */
import { NoAnswerError } from '../../shared/errors.ts';
import type { Paper } from '../../types.ts';
import { readerOf } from '../formats.ts';
import { likenessOfTitles } from '../merge/likeness.ts';
import { paperFromDraft } from '../paper-from-draft.ts';
import { applyFills, type Fill } from './apply-fills.ts';
import { FILLED_FIELDS, identifierKeys, missingFields } from './missing-fields.ts';

/** A service, as much of it as completing needs. */
export interface FillSource {
  /** As people call it: it is kept beside what it gave. */
  title: string;
  /** Of its answers. */
  format: string;
  /** Returns the identifier as the service spells it, or `undefined` where it knows none of the kind. */
  readId(id: string): string | undefined;
  /** Yields the texts of the service's answers about `ids`. */
  ask(ids: readonly string[]): AsyncIterable<{ text: string }>;
}

/** Watches what is found. */
export interface FillWatch {
  /** Told after every answer; `asked` and `filled` are papers, of one service so far. */
  progress?(event: { title: string; asked: number; filled: number }): void;
  /** Told of a service that gives no answer; the next one is asked all the same. */
  failed?(error: NoAnswerError): void;
}

/** Titles that are less alike are of two papers: one of the identifiers is wrong. */
const LIKE_TITLES = 0.5;

const KINDS = ['doi:', 'arxiv:', 'pmid:'] as const;

/** Yields what the services have of what `papers` lack, service by service, as it comes. */
export async function* findFills(
  papers: readonly Paper[],
  sources: readonly FillSource[],
  watch: FillWatch = {},
): AsyncGenerator<Fill, void, void> {
  let lacking = papers.filter((paper) => missingFields(paper).length > 0);
  for (const source of sources) {
    const found: Fill[] = [];
    try {
      for await (const fill of askSource(lacking, source, watch)) {
        found.push(fill);
        yield fill;
      }
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      watch.failed?.(error);
    }
    lacking = stillLacking(lacking, found);
  }
}

async function* askSource(
  papers: readonly Paper[],
  source: FillSource,
  { progress }: FillWatch,
): AsyncGenerator<Fill, void, void> {
  let lacking = papers;
  let asked = 0;
  let filled = 0;
  for (const kind of KINDS) {
    const byId = askable(lacking, kind, source);
    if (byId.size === 0) continue;
    const candidates = [...byId.values()].flat();
    asked += candidates.length;
    const found: Fill[] = [];
    for await (const { text } of source.ask([...byId.keys()])) {
      const fills = fillsIn(text, source, kind, candidates);
      found.push(...fills);
      filled += fills.length;
      yield* fills;
      progress?.({ title: source.title, asked, filled });
    }
    lacking = stillLacking(lacking, found);
  }
}

function stillLacking(papers: readonly Paper[], fills: readonly Fill[]): Paper[] {
  return applyFills(papers, fills).filter((paper) => missingFields(paper).length > 0);
}

/** Returns the papers by the id of `kind` by which the service is asked for them. */
function askable(
  papers: readonly Paper[],
  kind: string,
  { readId }: FillSource,
): Map<string, Paper[]> {
  const byId = new Map<string, Paper[]>();
  for (const paper of papers) {
    const key = identifierKeys(paper).find((name) => name.startsWith(kind));
    const id = key === undefined ? undefined : readId(spelledOut(key));
    if (id === undefined) continue;
    const others = byId.get(id);
    if (others === undefined) byId.set(id, [paper]);
    else others.push(paper);
  }
  return byId;
}

/** A PubMed id is told from other numbers by its label; the rest speaks for itself. */
function spelledOut(key: string): string {
  return key.startsWith('doi:') ? key.slice('doi:'.length) : key;
}

function fillsIn(
  text: string,
  { title, format }: FillSource,
  kind: string,
  papers: readonly Paper[],
): Fill[] {
  // Read without merging: a preprint and its version of record are each known by their own identifier.
  const records = readerOf(format)?.read(text) ?? [];
  const found = new Map<string, Paper>();
  for (const record of records) {
    const paper = 'draft' in record ? paperFromDraft(record.draft) : undefined;
    if (paper === undefined) continue;
    for (const key of identifierKeys(paper)) if (!found.has(key)) found.set(key, paper);
  }
  return papers.flatMap((paper): Fill[] => {
    const key = identifierKeys(paper).find((name) => name.startsWith(kind));
    const other = key === undefined ? undefined : found.get(key);
    if (key === undefined || other === undefined || !areAlike(paper, other)) return [];
    const lacking = missingFields(paper).filter((field) => other[field] !== undefined);
    if (lacking.length === 0) return [];
    const fields = FILLED_FIELDS.filter((field) => lacking.includes(field));
    return [
      { key, from: title, ...Object.fromEntries(fields.map((field) => [field, other[field]])) },
    ];
  });
}

function areAlike(a: Paper, b: Paper): boolean {
  // A title that is the abstract's first sentence tells nothing of the record's own.
  if (a.titleSource !== undefined || b.titleSource !== undefined) return true;
  return likenessOfTitles(a.title, b.title) >= LIKE_TITLES;
}
