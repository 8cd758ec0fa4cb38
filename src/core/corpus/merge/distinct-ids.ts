/** Different papers under one id → an id each, so that none is lost. */
import { compareCodeUnits } from '../../shared/compare.ts';
import { sha256Hex } from '../../shared/hash.ts';
import type { Paper } from '../../types.ts';
import { compareFullness } from './fullness.ts';

/** Digits of the hash that tells papers of one id apart. */
const HASH_DIGITS = 8;

/**
 * Returns `papers` in their order, each with an id of its own, the same for any order: of several under
 * one id the fullest keeps it, and the others get it with a hash of what they hold, `smith2020~1f0c9a3e`.
 * No two papers may hold the same in every field.
 */
export function giveDistinctIds(papers: readonly Paper[]): Paper[] {
  const holders = new Map<string, Paper[]>();
  for (const paper of papers) {
    const sharing = holders.get(paper.id);
    if (sharing === undefined) holders.set(paper.id, [paper]);
    else sharing.push(paper);
  }
  const taken = new Set(holders.keys());
  const ids = new Map<Paper, string>();
  const shared = [...holders].filter(([, sharing]) => sharing.length > 1);
  for (const [id, sharing] of shared.sort(([a], [b]) => compareCodeUnits(a, b))) {
    for (const paper of sharing.sort(compareFullness).slice(1)) {
      const hash = sha256Hex(JSON.stringify(paper));
      let digits = HASH_DIGITS;
      while (taken.has(`${id}~${hash.slice(0, digits)}`) && digits < hash.length) digits += 1;
      const own = `${id}~${hash.slice(0, digits)}`;
      taken.add(own);
      ids.set(paper, own);
    }
  }
  return papers.map((paper) => {
    const id = ids.get(paper);
    return id === undefined ? paper : { ...paper, id };
  });
}
