/** A vault for Obsidian: a note a paper, a concept and a community, linked as they are on the map. */

import { remarkMissingTexts } from '../../missing-texts.ts';
import type { ExportFile, ExportSource } from '../../source.ts';
import { communityNote } from './community-note.ts';
import { conceptNote } from './concept-note.ts';
import { indexNote } from './index-note.ts';
import { paperNote } from './paper-note.ts';
import { vaultOf } from './vault.ts';

/** Returns a file a note, the index first. The text of a note is made when its pieces are asked for. */
export function writeObsidian(source: ExportSource): ExportFile[] {
  const vault = vaultOf(source);
  const files = <Node extends { name: string }>(
    notes: ReadonlyMap<number, Node>,
    write: (node: Node) => Iterable<string>,
  ) =>
    [...notes.values()].map((noted) => ({
      file: `${noted.name}.md`,
      rows: 1,
      pieces: () => write(noted),
    }));
  return [
    {
      file: `${vault.names.index}.md`,
      rows: 1,
      *pieces(remark) {
        remarkMissingTexts(source, remark);
        yield* indexNote(vault);
      },
    },
    ...files(vault.communities, (community) => communityNote(vault, community)),
    ...files(vault.concepts, (concept) => conceptNote(vault, concept)),
    ...files(vault.papers, (paper) => paperNote(vault, paper)),
  ];
}
