/**
 * A report on a map or a part of it in Markdown: what it is, its communities with leading concepts and
 * papers, what bridges them, which links stand out against chance, the papers, and the methods.
 */
import { type Bridge, listBridges } from '../../analysis/bridges.ts';
import { placeLineOf } from '../../cartography/place-name.ts';
import { passingRate } from '../../graph/significance/test-pairs.ts';
import { compareCodeUnits } from '../../shared/compare.ts';
import { plainLetters } from '../../shared/plain-letters.ts';
import { shortAuthors } from '../../shared/short-authors.ts';
import type { Community, MapConcept, MapPaper } from '../../types.ts';
import type { ExportFile, ExportSource } from '../source.ts';
import { escapeMarkdown } from './markdown.ts';
import { writeMethodsParagraph } from './methods-paragraph.ts';
import { isWhole, type MapPart, partOf } from './part.ts';
import { counted, grouped, listed } from './words.ts';

/** Of a community. */
const leadingConcepts = 8;
const leadingPapers = 5;
/** Of each kind. */
const namedBridges = 5;
const namedLinks = 10;

/** Returns the file `stem.md`. */
export function writeReport(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.md`,
    rows: source.subgraph.papers.length + source.structure.communities.length + 3,
    pieces: () => reportPieces(source),
  };
}

function* reportPieces(source: ExportSource): Generator<string> {
  const part = partOf(source);
  yield introduction(source, part);
  yield* communitySections(source, part);
  yield bridgeSection(source, part);
  yield linkSection(source);
  yield* paperSection(part);
  yield methodsSection(source);
}

function introduction(source: ExportSource, part: MapPart): string {
  const { structure, scope, title } = source;
  const { papers, concepts, communities } = part;
  const whole = isWhole(source);
  const subject = scope.subject === '' ? '' : `: ${escapeMarkdown(scope.subject)}`;
  const held = `${counted(papers.length, 'paper')} and ${counted(concepts.length, 'concept')} in ${counted(communities.length, 'community', 'communities')}`;
  const what = whole
    ? `This map holds ${held}.`
    : `This is a part of the map${subject}. It holds ${held}; the whole map has ${counted(structure.counts.papers, 'paper')} and ${counted(structure.counts.concepts, 'concept')}.`;
  const lacking = papers.length - part.withAbstract;
  return [
    `# ${escapeMarkdown(title)}${whole ? '' : subject}`,
    `${what} A paper and a concept are linked where the paper names the concept; communities are papers that share concepts.${yearsOf(papers)}${lacking > 0 && part.hasTexts ? ` ${counted(lacking, 'paper has', 'papers have')} no abstract.` : ''}`,
    '',
  ].join('\n\n');
}

function yearsOf(papers: readonly MapPaper[]): string {
  const years = papers.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return '';
  const from = years.reduce((least, year) => Math.min(least, year));
  const to = years.reduce((most, year) => Math.max(most, year));
  const span = from === to ? `are of ${from}` : `are of the years ${from} to ${to}`;
  const undated = papers.length - years.length;
  return ` The papers ${span}${undated === 0 ? '' : `; ${grouped(undated)} without a year`}.`;
}

function* communitySections(source: ExportSource, part: MapPart): Generator<string> {
  yield '## Communities\n\n';
  if (part.communities.length === 0) yield 'None.\n\n';
  for (const community of part.communities) yield communitySection(source, part, community);
}

function communitySection(
  { structure }: ExportSource,
  part: MapPart,
  community: Community,
): string {
  const papers = part.papersOf(community.number);
  const concepts = part.conceptsOf(community.number);
  const isLeading = new Set(community.leading.map((number) => structure.concepts[number]));
  const isCentral = new Set(community.central.map((number) => structure.papers[number]));
  const leading = leadersFirst(concepts, isLeading, (a, b) => b.papers - a.papers);
  const central = leadersFirst(papers, isCentral, (a, b) => b.betweenness - a.betweenness);
  const held = `${counted(papers.length, 'paper')}, ${counted(concepts.length, 'concept')}`;
  const facts = [
    ...(concepts.length > 0
      ? [`Concepts: ${leading.slice(0, leadingConcepts).map(conceptName).join(', ')}.`]
      : []),
    ...(structure.runs > 0
      ? [`Solidity ${community.solidity.toFixed(2)}, where 1 is a community that comes back whole.`]
      : []),
  ];
  const shown = central.slice(0, leadingPapers).map((paper) => `- ${paperName(paper)}`);
  const more = papers.length - shown.length;
  const rest = more === 0 ? [] : [`- and ${counted(more, 'other paper')}`];
  return [
    `### ${escapeMarkdown(placeLineOf(structure, community))} (${held})`,
    ...(facts.length > 0 ? [facts.join(' ')] : []),
    ...(shown.length > 0 ? [[...shown, ...rest].join('\n')] : []),
    '',
  ].join('\n\n');
}

/** Returns those that lead, in their own order, then the others by `compare`; ties stay as they were. */
function leadersFirst<Node>(
  nodes: readonly Node[],
  leaders: ReadonlySet<Node | undefined>,
  compare: (a: Node, b: Node) => number,
): Node[] {
  const first = [...leaders].filter((node) => node !== undefined && nodes.includes(node)) as Node[];
  return [...first, ...nodes.filter((node) => !leaders.has(node)).sort(compare)];
}

function bridgeSection({ structure }: ExportSource, part: MapPart): string {
  const { papers, concepts } = listBridges(structure);
  const places = ({ communities }: Bridge) =>
    communities.flatMap(({ community }) => {
      const known = structure.communities[community];
      return known === undefined ? [] : `*${escapeMarkdown(placeLineOf(structure, known))}*`;
    });
  const named = <Node>(
    bridges: readonly Bridge[],
    nodeOf: (number: number) => Node | undefined,
    nameOf: (node: Node) => string,
  ) =>
    bridges
      .flatMap((bridge) => {
        const node = nodeOf(bridge.node.number);
        return node === undefined ? [] : `- ${nameOf(node)}, between ${listed(places(bridge))}`;
      })
      .slice(0, namedBridges);
  const lines = [
    ...named(concepts, part.concept, conceptName),
    ...named(papers, part.paper, paperName),
  ];
  const none = 'Nothing here lies between communities of the map.';
  return `## Bridges\n\n${lines.length === 0 ? none : lines.join('\n')}\n\n`;
}

function linkSection({ structure, subgraph }: ExportSource): string {
  const strongest = subgraph.cooccurrences
    .filter(({ qValue }) => qValue <= passingRate)
    .toSorted(
      (a, b) =>
        a.qValue - b.qValue || b.papers - a.papers || a.source - b.source || a.target - b.target,
    )
    .slice(0, namedLinks);
  const rows = strongest.map(({ source, target, papers, expected, qValue }) => {
    const [one, other] = [source, target].map((number) =>
      escapeMarkdown(structure.concepts[number]?.label ?? ''),
    );
    return `| ${one} | ${other} | ${papers} | ${expected} | ${qValue} |`;
  });
  const none = `No two concepts are named together more often than chance would give, at an error rate of ${100 * passingRate} %.`;
  const table = [
    '| concept | concept | papers with both | by chance | q-value |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
  return `## Links against chance\n\n${rows.length === 0 ? none : table}\n\n`;
}

function* paperSection({ papers }: MapPart): Generator<string> {
  yield `## Papers (${grouped(papers.length)})\n\n`;
  const keyed = papers.map((paper) => ({ paper, key: plainLetters(paper.title) }));
  keyed.sort((a, b) => compareCodeUnits(a.key, b.key) || compareCodeUnits(a.paper.id, b.paper.id));
  for (const { paper } of keyed) yield `- ${paperName(paper)}\n`;
  yield '\n';
}

function methodsSection(source: ExportSource): string {
  const { text, references } = writeMethodsParagraph(source);
  const numbered = references.map(
    (reference, place) => `${place + 1}. ${escapeMarkdown(reference)}.`,
  );
  return `## Methods\n\n${escapeMarkdown(text)}\n\n${numbered.join('\n')}\n`;
}

function conceptName({ label, papers }: MapConcept): string {
  return `${escapeMarkdown(label)} (${counted(papers, 'paper')})`;
}

function paperName({ title, authors, year }: MapPaper): string {
  const source = [shortAuthors(authors), year].filter(
    (known) => known !== undefined && known !== '',
  );
  return escapeMarkdown(source.length === 0 ? title : `${title} (${source.join(', ')})`);
}
