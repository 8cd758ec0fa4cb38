/** What each community and each of its parts holds, counted in one pass over nodes and mentions. */
import type { DatasetStructure } from '../types.ts';

/** What papers and concepts make up a community, or a part of one. */
export interface CountedMembers {
  papers: number;
  concepts: number;
  /** Drawn concepts that its papers use, in whatever community they are. */
  used: Set<number>;
  /** By number; as far as there are members. */
  parts: CountedMembers[];
}

/** Returns what a community without members holds. */
export function blankMembers(): CountedMembers {
  return { papers: 0, concepts: 0, used: new Set(), parts: [] };
}

/** Returns what each community holds, by number. */
export function countMembers(structure: DatasetStructure): CountedMembers[] {
  const { papers, concepts, mentions, communities } = structure;
  const counted = communities.map(blankMembers);
  for (const paper of papers) {
    for (const members of listAround(paper, counted)) members.papers += 1;
  }
  for (const concept of concepts) {
    for (const members of listAround(concept, counted)) members.concepts += 1;
  }
  for (const { paper, concept } of mentions) {
    const user = papers[paper];
    if (user === undefined) continue;
    for (const members of listAround(user, counted)) members.used.add(concept);
  }
  return counted;
}

/** Returns the node's community and the parts that it is in, the widest first. */
function listAround(
  { community, parts }: { community: number; parts: readonly number[] },
  counted: CountedMembers[],
): CountedMembers[] {
  const around: CountedMembers[] = [];
  let siblings = counted;
  for (const number of [community, ...parts]) {
    while (siblings.length <= number) siblings.push(blankMembers());
    const members = siblings[number];
    if (members === undefined) break;
    around.push(members);
    siblings = members.parts;
  }
  return around;
}
