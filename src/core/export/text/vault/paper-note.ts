/** The note of a paper: its abstract with links to the concepts that it names, and their evidence. */
import { arxivAddress, doiAddress } from '../../../shared/paper-address.ts';
import { cutSegments } from '../../../shared/segments.ts';
import type { MapPaper, PaperConcept, PaperField, Span } from '../../../types.ts';
import { escapeInline, escapeMarkdown, joinSegments } from '../markdown.ts';
import { paperSource } from '../paper-source.ts';
import { frontMatter } from './front-matter.ts';
import {
  communityLink,
  communityTag,
  conceptLink,
  notedAmong,
  noteLink,
  paperLine,
} from './note-links.ts';
import { quoteEvidence } from './quote-evidence.ts';
import type { Noted, Vault } from './vault.ts';
import { webLink } from './web-link.ts';

const mostSimilar = 10;

/** What a link of Obsidian shows otherwise than it is written. */
const NOT_IN_LINK = /[[\]|\\`*_~$<%=\p{Cc}]/u;

/** Yields the text of the note. */
export function* paperNote(vault: Vault, paper: Noted<MapPaper>): Generator<string> {
  const { number, node } = paper;
  const community = vault.communities.get(node.community);
  yield frontMatter({
    aliases: [node.title],
    authors: node.authors,
    year: node.year,
    venue: node.venue,
    doi: node.doi,
    arxiv: node.arxivId,
    url: node.url,
    keywords: node.keywords,
    citations: node.citations,
    tags: ['paper', ...communityTag(vault, community)],
    community: community && communityLink(vault, community),
    id: node.id,
  });
  const facts = [
    [paperSource(node), node.venue === undefined ? '' : escapeMarkdown(node.venue)]
      .filter((part) => part !== '')
      .join(', '),
    ...paperAddresses(node),
    ...(community === undefined ? [] : [`Community: ${communityLink(vault, community)}`]),
  ].filter((fact) => fact !== '');
  yield `\n# ${escapeMarkdown(node.title)}\n\n${facts.join(' · ')}\n`;
  const abstract = linkedAbstract(vault, number);
  if (abstract !== '') yield `\n## Abstract\n\n${abstract}\n`;
  yield* conceptSection(vault, paper);
  const similar = vault.links().similarTo(number).slice(0, mostSimilar);
  const papers = notedAmong(
    vault.papers,
    similar.map((other) => other.number),
  );
  if (papers.length > 0) yield `\n## Similar papers\n\n${papers.map(paperLine).join('\n')}\n`;
}

function* conceptSection(vault: Vault, { number, node }: Noted<MapPaper>): Generator<string> {
  const linked = vault.links().conceptsOf(number);
  if (linked.length > 0) yield `\n## Concepts (${linked.length})\n`;
  for (const { number: concept } of linked) {
    const noted = vault.concepts.get(concept);
    if (noted === undefined) continue;
    const text = vault.source.texts?.papers[number];
    const quote = quoteEvidence(node, text, concept);
    yield `\n### ${conceptLink(noted)}\n${quote === '' ? '' : `\n${quote}`}`;
  }
}

/**
 * Returns the abstract with a link where a concept of the vault is named, of several the longest. Where a
 * broader concept is named by a narrower one, the narrower is linked.
 */
function linkedAbstract({ source, concepts }: Vault, number: number): string {
  const text = source.texts?.papers[number];
  const abstract = text?.abstract ?? '';
  const named = (text?.concepts ?? []).flatMap((share) => {
    const noted = concepts.get(share.concept);
    return noted === undefined ? [] : [{ noted, spans: spansIn(share, 'abstract') }];
  });
  const broader = new Set(named.flatMap(({ noted }) => noted.node.broader ?? []));
  const narrowFirst = named.toSorted(
    (a, b) =>
      Number(broader.has(a.noted.node.id)) - Number(broader.has(b.noted.node.id)) ||
      a.noted.node.papers - b.noted.node.papers ||
      b.noted.number - a.noted.number,
  );
  const marks = narrowFirst.flatMap(({ noted, spans }) =>
    spans.map(({ start, end }) => ({ start, end, value: noted.name })),
  );
  const segments = cutSegments(abstract, { start: 0, end: abstract.length }, marks);
  return joinSegments(segments, (form, name) =>
    NOT_IN_LINK.test(form) ? escapeInline(form) : noteLink(name, form),
  );
}

function spansIn({ mentions }: PaperConcept, wanted: PaperField): Span[] {
  return mentions.filter(({ field }) => field === wanted);
}

/** Returns links to the places where a paper can be read, each once. */
function paperAddresses({ doi, arxivId, url = '' }: MapPaper): string[] {
  const known: [string, string][] = [
    ...(doi === undefined ? [] : [['DOI', doiAddress(doi)] satisfies [string, string]]),
    ...(arxivId === undefined ? [] : [['arXiv', arxivAddress(arxivId)] satisfies [string, string]]),
  ];
  const isKnown = known.some(([, address]) => address === url);
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? '';
  return [...known, ...(isKnown ? [] : [[host, url] satisfies [string, string]])].map(
    ([shown, address]) => webLink(shown, address),
  );
}
