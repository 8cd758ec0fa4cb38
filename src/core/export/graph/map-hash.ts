/** What tells one map from another that was made of the same papers. */
import { canonicalJson } from '../../shared/canonical-json.ts';
import { sha256Hex } from '../../shared/hash.ts';
import type { DatasetStructure } from '../../types.ts';

/** Returns the SHA-256, hex, of the input, the options and the edits by hand in canonical JSON. */
export function mapHash({ inputHash, options, curation = [] }: DatasetStructure): string {
  return sha256Hex(canonicalJson([inputHash, options, curation.map(({ edit }) => edit)]));
}
