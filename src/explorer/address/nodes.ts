/** Nodes, communities and their parts as tokens of an address: by id, since numbers change with a rebuild. */
import type { DatasetStructure, NodeRef } from '../../core/types.ts';
import { findConcept } from '../find-concept.ts';
import { liesIn, type PartPath, wholeCommunity } from '../parts.ts';

const conceptPrefix = 'concept:';

/** `p:` or `c:` and the id; undefined for a node that `structure` does not have. */
export function encodeNode(node: NodeRef, structure: DatasetStructure): string | undefined {
  if (node.kind === 'paper') {
    const paper = structure.papers[node.number];
    return paper && `p:${paper.id}`;
  }
  const concept = structure.concepts[node.number];
  return concept && `c:${concept.id.slice(conceptPrefix.length)}`;
}

/** Null for a node that `structure` does not hold; a concept that was merged leads to the other one. */
export function decodeNode(token: string | null, structure: DatasetStructure): NodeRef | null {
  if (token === null) return null;
  const kind = token.startsWith('p:') ? 'paper' : token.startsWith('c:') ? 'concept' : null;
  if (kind === null) return null;
  const id = token.slice(2);
  const number =
    kind === 'paper'
      ? structure.papers.findIndex((paper) => paper.id === id)
      : (findConcept(structure, conceptPrefix + id) ?? -1);
  return number === -1 ? null : { kind, number };
}

/** A community is named by its most frequent concept, or by its first paper if it has none. */
export function encodeCommunity(
  community: number,
  structure: DatasetStructure,
): string | undefined {
  return encodeMember(community, wholeCommunity, structure);
}

/** A part is named as a community is, after its depth: a member lies in a part of every depth. */
export function encodePart(
  community: number,
  path: PartPath,
  structure: DatasetStructure,
): string | undefined {
  const member = encodeMember(community, path, structure);
  return path.length === 0 || member === undefined ? undefined : `${path.length}.${member}`;
}

function encodeMember(
  community: number,
  path: PartPath,
  structure: DatasetStructure,
): string | undefined {
  const holds = (node: DatasetStructure['papers' | 'concepts'][number]) =>
    node.community === community && liesIn(node, path);
  const concept = structure.concepts.findIndex(holds);
  if (concept !== -1) return encodeNode({ kind: 'concept', number: concept }, structure);
  return encodeNode({ kind: 'paper', number: structure.papers.findIndex(holds) }, structure);
}

/** Null where no member of it is known. */
export function decodeCommunity(token: string | null, structure: DatasetStructure): number | null {
  return decodeMember(token, structure)?.community ?? null;
}

/** The whole community where the part is not known. */
export function decodePart(
  token: string | null,
  community: number | null,
  structure: DatasetStructure,
): PartPath {
  const [, depth, name] = /^([1-9])\.(.+)$/s.exec(token ?? '') ?? [];
  if (depth === undefined || name === undefined) return wholeCommunity;
  const member = decodeMember(name, structure);
  if (member === undefined || member.community !== community) return wholeCommunity;
  const path = member.parts.slice(0, Number(depth));
  return path.length === Number(depth) ? path : wholeCommunity;
}

function decodeMember(token: string | null, structure: DatasetStructure) {
  const node = decodeNode(token, structure);
  if (node === null) return undefined;
  return (node.kind === 'paper' ? structure.papers : structure.concepts)[node.number];
}
