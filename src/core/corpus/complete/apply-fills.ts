/** What services gave, put into the papers that lack it. */
import type { Paper } from '../../types.ts';
import { tellLanguage } from '../language/tell-language.ts';
import { type FilledField, identifierKeys, missingFields } from './missing-fields.ts';

/** What a service gave for one paper. */
export interface Fill {
  /** The paper's identifier, as `identifierKeys` spells it. */
  key: string;
  /** The service, as people call it. */
  from: string;
  abstract?: string;
  year?: number;
}

/**
 * Returns `papers`, each with what the first fill of one of its identifiers has of what it lacks, and
 * `completedFrom` saying whose it is. Nothing that was there is changed.
 */
export function applyFills(papers: readonly Paper[], fills: readonly Fill[]): Paper[] {
  const byKey = new Map<string, Fill[]>();
  for (const fill of fills) {
    const others = byKey.get(fill.key);
    if (others === undefined) byKey.set(fill.key, [fill]);
    else others.push(fill);
  }
  return papers.map((paper) => {
    const lacking = missingFields(paper);
    if (lacking.length === 0) return paper;
    const own = identifierKeys(paper).flatMap((key) => byKey.get(key) ?? []);
    return lacking.reduce((filled, field) => fillField(filled, field, own), paper);
  });
}

function fillField(paper: Paper, field: FilledField, fills: readonly Fill[]): Paper {
  const fill = fills.find((candidate) => candidate[field] !== undefined);
  if (fill === undefined) return paper;
  const completedFrom = { ...paper.completedFrom, [field]: fill.from };
  const filled = { ...paper, [field]: fill[field], completedFrom };
  return field === 'abstract' ? tellLanguage(filled) : filled;
}
