/** The parts that a community opens into, and the nodes in them. */
import type { CommunityPart } from '../core/types.ts';

/** Leads to a part: its place in the community, then in that part, and so on; empty for the whole. */
export type PartPath = readonly number[];

/** The path to the whole of a community: always the same object, so that it can be compared. */
export const wholeCommunity: PartPath = [];

/** Returns the part that `path` leads to among `parts`; null for the whole, or where it leads nowhere. */
export function partAt(parts: readonly CommunityPart[], path: PartPath): CommunityPart | null {
  const [place, ...rest] = path;
  const part = place === undefined ? undefined : parts[place];
  if (part === undefined) return null;
  return rest.length === 0 ? part : partAt(part.parts, rest);
}

/** Tells whether a node of the community lies in the part that `path` leads to. */
export function liesIn({ parts }: { parts: readonly number[] }, path: PartPath): boolean {
  return path.every((place, depth) => parts[depth] === place);
}

/** Tells whether two paths lead to the same part. */
export function samePath(a: PartPath, b: PartPath): boolean {
  return a.length === b.length && a.every((place, depth) => place === b[depth]);
}
