/** A vault for Obsidian: a note a paper, a concept and a community, linked as they are on the map. */

import { remarkMissingTexts } from '../../missing-texts.ts';
import type { ExportFile, ExportSource } from '../../source.ts';
import { communityNote } from './community-note.ts';
import { conceptNote } from './concept-note.ts';
import { indexNote, mostConcepts } from './index-note.ts';
import { paperNote } from './paper-note.ts';
import { vaultOf } from './vault.ts';

/** What a note says of its own node: front matter, title, a heading. */
const ownPieces = 3;

/** Returns a file a note, the index first. The text of a note is made when its pieces are asked for. */
export function writeObsidian(source: ExportSource): ExportFile[] {
  const vault = vaultOf(source);
  const { mentions } = source.subgraph;
  const conceptsOf = tally(mentions.map(({ paper }) => paper));
  const papersOf = tally(mentions.map(({ concept }) => concept));
  const members = tally(
    [...vault.papers.values(), ...vault.concepts.values()].map(({ node }) => node.community),
  );
  const files = <Node extends { name: string; number: number }>(
    notes: ReadonlyMap<number, Node>,
    lines: ReadonlyMap<number, number>,
    write: (node: Node) => Iterable<string>,
  ) =>
    [...notes.values()].map((noted) => ({
      file: `${noted.name}.md`,
      rows: ownPieces + (lines.get(noted.number) ?? 0),
      pieces: () => write(noted),
    }));
  return [
    {
      file: `${vault.names.index}.md`,
      rows: ownPieces + vault.communities.size + Math.min(mostConcepts, vault.concepts.size),
      *pieces(remark) {
        remarkMissingTexts(source, remark);
        yield* indexNote(vault);
      },
    },
    ...files(vault.communities, members, (community) => communityNote(vault, community)),
    ...files(vault.concepts, papersOf, (concept) => conceptNote(vault, concept)),
    ...files(vault.papers, conceptsOf, (paper) => paperNote(vault, paper)),
  ];
}

/** Returns how often each number occurs. */
function tally(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
