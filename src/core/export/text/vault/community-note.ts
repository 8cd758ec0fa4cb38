/** The note of a community: its members in the vault. */
import { compareCodeUnits } from '../../../shared/compare.ts';
import type { Community, MapConcept, MapPaper } from '../../../types.ts';
import { escapeMarkdown } from '../markdown.ts';
import { counted } from '../words.ts';
import { frontMatter } from './front-matter.ts';
import {
  communityName,
  communityTag,
  conceptLine,
  conceptLink,
  mostNamedFirst,
  notedAmong,
  paperLine,
  paperLink,
} from './note-links.ts';
import type { Noted, Vault } from './vault.ts';

/** Yields the text of the note. */
export function* communityNote(vault: Vault, community: Noted<Community>): Generator<string> {
  const { number, node } = community;
  const name = communityName(vault, community);
  const concepts = mostNamedFirst(vault, membersOf(vault.concepts, number));
  const papers = membersOf(vault.papers, number).sort(
    (a, b) =>
      (b.node.year ?? 0) - (a.node.year ?? 0) ||
      compareCodeUnits(a.node.title, b.node.title) ||
      a.number - b.number,
  );
  yield frontMatter({
    aliases: [...new Set([name, node.label])],
    papers: papers.length,
    concepts: concepts.length,
    solidity: vault.source.structure.runs > 0 ? node.solidity : undefined,
    tags: ['community', ...communityTag(vault, community)],
    number,
  });
  const facts = [
    ['Leading concepts', notedAmong(vault.concepts, node.leading).map(conceptLink).join(', ')],
    ['Central papers', notedAmong(vault.papers, node.central).map(paperLink).join(', ')],
  ].flatMap(([fact, value]) => (value === '' ? [] : `- ${fact}: ${value}`));
  yield `\n# ${escapeMarkdown(name)}\n\n${counted(papers.length, 'paper')} and ${counted(concepts.length, 'concept')}.\n`;
  if (facts.length > 0) yield `\n${facts.join('\n')}\n`;
  if (concepts.length > 0) {
    yield `\n## Concepts (${concepts.length})\n\n`;
    for (const concept of concepts) yield `${conceptLine(vault, concept)}\n`;
  }
  if (papers.length > 0) {
    yield `\n## Papers (${papers.length})\n\n`;
    for (const paper of papers) yield `${paperLine(paper)}\n`;
  }
}

function membersOf<Node extends MapPaper | MapConcept>(
  notes: ReadonlyMap<number, Noted<Node>>,
  community: number,
): Noted<Node>[] {
  return [...notes.values()].filter(({ node }) => node.community === community);
}
