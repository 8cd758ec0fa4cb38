/** Links between the notes of a vault, and the lines of lists that they stand in. */

import { placeLineOf } from '../../../cartography/place-name.ts';
import { replaceSurrogates } from '../../../shared/surrogates.ts';
import type { Community, MapConcept, MapPaper } from '../../../types.ts';
import { fileStem } from '../../file-stem.ts';
import { escapeMarkdown } from '../markdown.ts';
import { paperSource } from '../paper-source.ts';
import { counted } from '../words.ts';
import type { Noted, Vault } from './vault.ts';

/** Returns a link to a note. What a link cannot hold is shown by a likeness: brackets are round. */
export function noteLink(name: string, shown: string): string {
  const text = replaceSurrogates(shown)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('|', '¦')
    .replace(/%{2,}/g, '%')
    .trim();
  return `[[${name}|${text === '' ? name.slice(name.indexOf('/') + 1) : text}]]`;
}

/** Returns a link to the note of a paper, by its title. */
export function paperLink({ name, node }: Noted<MapPaper>): string {
  return noteLink(name, node.title);
}

/** Returns a line of a list: the paper's link and whose it is. */
export function paperLine(paper: Noted<MapPaper>): string {
  const source = paperSource(paper.node);
  return `- ${paperLink(paper)}${source === '' ? '' : ` (${source})`}`;
}

/** Returns a link to the note of a concept, by its label. */
export function conceptLink({ name, node }: Noted<MapConcept>): string {
  return noteLink(name, node.label);
}

/** Returns a line of a list: the concept's link, and how many papers of the vault name it. */
export function conceptLine(vault: Vault, concept: Noted<MapConcept>): string {
  return `- ${conceptLink(concept)} (${counted(vault.links().papersOf(concept.number).length, 'paper')})`;
}

/** Returns concepts by how many papers of the vault name them, the most first, then by number. */
export function mostNamedFirst(
  vault: Vault,
  concepts: Iterable<Noted<MapConcept>>,
): Noted<MapConcept>[] {
  const papersOf = ({ number }: Noted<MapConcept>) => vault.links().papersOf(number).length;
  return [...concepts]
    .map((concept) => ({ concept, papers: papersOf(concept) }))
    .sort((a, b) => b.papers - a.papers || a.concept.number - b.concept.number)
    .map(({ concept }) => concept);
}

/** Returns what a community is called on the map. */
export function communityName({ source }: Vault, { node }: Noted<Community>): string {
  return placeLineOf(source.structure, node);
}

/** Returns a link to the note of a community, by that name. */
export function communityLink(vault: Vault, community: Noted<Community>): string {
  return noteLink(community.name, communityName(vault, community));
}

/** Returns a tag by which the graph of the notes can be coloured. */
export function communityTag(vault: Vault, community: Noted<Community> | undefined): string[] {
  return community === undefined ? [] : [`community/${fileStem(communityName(vault, community))}`];
}

/** Returns the concepts of these ids in their order: links, and the names of those without a note. */
export function namedConcepts(vault: Vault, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const number = vault.conceptNumbers().get(id);
    if (number === undefined) return [];
    const noted = vault.concepts.get(number);
    if (noted !== undefined) return conceptLink(noted);
    return escapeMarkdown(vault.source.structure.concepts[number]?.label ?? '');
  });
}

/** Returns the notes of these numbers, in their order; those that have none are left out. */
export function notedAmong<Node>(
  notes: ReadonlyMap<number, Noted<Node>>,
  numbers: readonly number[],
): Noted<Node>[] {
  return numbers.flatMap((number) => notes.get(number) ?? []);
}
