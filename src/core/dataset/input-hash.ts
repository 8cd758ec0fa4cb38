/** The fingerprint of a corpus: it ties a dataset to its papers and the texts to their structure. */

import { canonicalJson } from '../shared/canonical-json.ts';
import { compareCodeUnits } from '../shared/compare.ts';
import { sha256Hex } from '../shared/hash.ts';
import type { Paper } from '../types.ts';

/** Returns the SHA-256, in hexadecimal, of the papers in canonical JSON, sorted by id. */
export function hashPapers(papers: readonly Paper[]): string {
  return sha256Hex(canonicalJson(papers.toSorted((a, b) => compareCodeUnits(a.id, b.id))));
}
