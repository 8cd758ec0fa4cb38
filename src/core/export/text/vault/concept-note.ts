/** The note of a concept: how it is written, what it is linked to, and the sentences of each paper that name it. */
import type { MapConcept } from '../../../types.ts';
import { escapeMarkdown } from '../markdown.ts';
import { otherForms } from '../other-forms.ts';
import { paperSource } from '../paper-source.ts';
import { senseLine } from '../sense-line.ts';
import { frontMatter } from './front-matter.ts';
import {
  communityLink,
  communityTag,
  conceptLink,
  namedConcepts,
  notedAmong,
  paperLink,
} from './note-links.ts';
import { quoteEvidence } from './quote-evidence.ts';
import type { Noted, Vault } from './vault.ts';

const mostCooccurring = 15;

/** Yields the text of the note, a piece a paper. */
export function* conceptNote(vault: Vault, concept: Noted<MapConcept>): Generator<string> {
  const { number, node } = concept;
  const community = vault.communities.get(node.community);
  const papers = vault.links().papersOf(number);
  yield frontMatter({
    aliases: [node.label, ...otherForms(node).map(({ form }) => form)],
    papers: papers.length,
    tags: ['concept', ...communityTag(vault, community)],
    community: community && communityLink(vault, community),
    id: node.id,
  });
  const facts = conceptFacts(vault, concept);
  yield `\n# ${escapeMarkdown(node.label)}\n${facts.length === 0 ? '' : `\n${facts.join('\n')}\n`}`;
  if (papers.length > 0) yield `\n## Papers (${papers.length})\n`;
  for (const { number: paper } of papers) {
    const noted = vault.papers.get(paper);
    if (noted === undefined) continue;
    const source = paperSource(noted.node);
    const quote = quoteEvidence(noted.node, vault.source.texts?.papers[paper], number);
    yield [
      `\n### ${paperLink(noted)}\n`,
      source === '' ? '' : `\n${source}\n`,
      quote === '' ? '' : `\n${quote}`,
    ].join('');
  }
}

function conceptFacts(vault: Vault, { number, node }: Noted<MapConcept>): string[] {
  const community = vault.communities.get(node.community);
  const forms = otherForms(node).map(({ form, count }) => `${escapeMarkdown(form)} (${count})`);
  const together = vault
    .links()
    .cooccurringWith(number)
    .slice(0, mostCooccurring)
    .map((other) => other.number);
  const facts: [string, string[]][] = [
    ['Also written', forms],
    ['Sense', node.sense === undefined ? [] : [senseLine(node.sense)]],
    ['Broader', namedConcepts(vault, node.broader ?? [])],
    ['Narrower', namedConcepts(vault, vault.narrower().get(node.id) ?? [])],
    ['Community', community === undefined ? [] : [communityLink(vault, community)]],
    ['Often together with', notedAmong(vault.concepts, together).map(conceptLink)],
  ];
  return facts.flatMap(([name, values]) =>
    values.length === 0 ? [] : `- ${name}: ${values.join(', ')}`,
  );
}
