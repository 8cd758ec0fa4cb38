/** The note from which a reader enters the vault: what it is, its communities, its most frequent concepts. */
import { escapeMarkdown } from '../markdown.ts';
import { counted } from '../words.ts';
import { frontMatter } from './front-matter.ts';
import {
  communityLink,
  conceptLine,
  conceptLink,
  mostNamedFirst,
  notedAmong,
} from './note-links.ts';
import type { Vault } from './vault.ts';

/** Concepts that it lists at most. */
export const mostConcepts = 50;

/** Yields the text of the note. */
export function* indexNote(vault: Vault): Generator<string> {
  const { source, papers, concepts, communities } = vault;
  const { scope, structure, title } = source;
  const members = (nodes: ReadonlyMap<number, { node: { community: number } }>, number: number) =>
    [...nodes.values()].filter(({ node }) => node.community === number).length;
  yield frontMatter({
    aliases: [title],
    papers: papers.size,
    concepts: concepts.size,
    tags: ['map'],
    id: structure.inputHash,
  });
  const subject = scope.subject === '' ? '' : `: ${escapeMarkdown(scope.subject)}`;
  const held = `${counted(papers.size, 'paper')} and ${counted(concepts.size, 'concept')} in ${counted(communities.size, 'community', 'communities')}`;
  const what =
    scope.kind === 'everything'
      ? `A map of ${held}.`
      : `A part of the map${subject}. It holds ${held}; the whole map has ${counted(structure.counts.papers, 'paper')} and ${counted(structure.counts.concepts, 'concept')}.`;
  yield `\n# ${escapeMarkdown(title)}\n\n${what} Each has a note in the folders Papers, Concepts and Communities; a paper and a concept are linked where the paper names the concept.\n`;
  if (communities.size > 0) {
    yield '\n## Communities\n\n';
    for (const community of communities.values()) {
      const { number, node } = community;
      const leading = notedAmong(vault.concepts, node.leading).map(conceptLink);
      const counts = `${counted(members(papers, number), 'paper')}, ${counted(members(concepts, number), 'concept')}`;
      yield `- ${communityLink(vault, community)} (${counts})${leading.length === 0 ? '' : `: ${leading.join(', ')}`}\n`;
    }
  }
  const frequent = mostNamedFirst(vault, concepts.values()).slice(0, mostConcepts);
  if (frequent.length > 0) {
    yield '\n## Concepts of the most papers\n\n';
    for (const concept of frequent) yield `${conceptLine(vault, concept)}\n`;
  }
}
