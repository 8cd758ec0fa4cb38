/**
 * The index of a map, as a book has one: its concepts from A to Z, each with the papers that name it and
 * the sentences in which they do, the surface form in bold.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import { collectEvidence } from '../../shared/evidence.ts';
import type { Segment } from '../../shared/segments.ts';
import type { MapConcept } from '../../types.ts';
import { listNarrower } from '../graph/tables.ts';
import { remarkMissingTexts } from '../missing-texts.ts';
import type { ExportFile, ExportSource } from '../source.ts';
import { type IndexPlace, indexPlace } from './index-letter.ts';
import { type LinkedNodes, linkNodes } from './linked-nodes.ts';
import { escapeMarkdown, markSegments } from './markdown.ts';
import { otherForms } from './other-forms.ts';
import { paperSource } from './paper-source.ts';
import { senseLine } from './sense-line.ts';
import { counted } from './words.ts';

interface Entry extends IndexPlace {
  number: number;
  concept: MapConcept;
}

/** Returns the file `stem.md`; its pieces are a concept, and a paper of a concept, each. */
export function writeConceptIndex(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.md`,
    rows: 1 + source.subgraph.concepts.length + source.subgraph.mentions.length,
    *pieces(remark) {
      remarkMissingTexts(source, remark);
      yield introduction(source);
      yield* indexEntries(source);
    },
  };
}

function introduction({ subgraph, scope, title }: ExportSource): string {
  const subject = scope.subject === '' ? '' : `: ${escapeMarkdown(scope.subject)}`;
  const held = `${counted(subgraph.concepts.length, 'concept')} of ${counted(subgraph.papers.length, 'paper')}`;
  return `# Concepts of ${escapeMarkdown(title)}${subject}\n\n${held}: each with the papers that name it, by year, and where they do.\n`;
}

function* indexEntries({ structure, subgraph, texts }: ExportSource): Generator<string> {
  const links = linkNodes(subgraph);
  const narrower = listNarrower(structure.concepts);
  const labels = new Map(structure.concepts.map(({ id, label }) => [id, label]));
  const namesOf = (ids: readonly string[] = []) =>
    ids
      .flatMap((id) => labels.get(id) ?? [])
      .sort(compareCodeUnits)
      .map(escapeMarkdown);
  let heading = '';
  for (const entry of entriesOf(structure.concepts, subgraph.concepts)) {
    const { concept, number, title } = entry;
    const opened = title === heading ? '' : `\n## ${title}\n`;
    heading = title;
    yield [
      `${opened}\n### ${escapeMarkdown(concept.label)}\n\n`,
      ...conceptFacts(concept, namesOf(concept.broader), namesOf(narrower.get(concept.id))),
    ].join('');
    for (const paper of papersByYear({ structure, links }, number)) {
      yield paperLines({ structure, texts }, paper, number).join('');
    }
  }
}

function entriesOf(concepts: readonly MapConcept[], numbers: readonly number[]): Entry[] {
  return numbers
    .flatMap((number): Entry[] => {
      const concept = concepts[number];
      return concept === undefined ? [] : [{ number, concept, ...indexPlace(concept.label) }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compareCodeUnits(a.title, b.title) ||
        compareCodeUnits(a.key, b.key) ||
        compareCodeUnits(a.concept.label, b.concept.label) ||
        a.number - b.number,
    );
}

function conceptFacts(
  concept: MapConcept,
  broader: readonly string[],
  narrower: readonly string[],
): string[] {
  const { sense } = concept;
  const forms = otherForms(concept).map(({ form, count }) => `${escapeMarkdown(form)} (${count})`);
  const facts = [
    ['Also written', forms],
    ['Sense', sense === undefined ? [] : [senseLine(sense)]],
    ['Broader', broader],
    ['Narrower', narrower],
  ] as const;
  const lines = facts.filter(([, values]) => values.length > 0);
  if (lines.length === 0) return [];
  return [`${lines.map(([name, values]) => `${name}: ${values.join(', ')}.`).join(' ')}\n\n`];
}

/** The oldest first, as the pages of a book; those without a year last. */
function papersByYear(
  { structure, links }: Pick<ExportSource, 'structure'> & { links: LinkedNodes },
  concept: number,
): number[] {
  const yearOf = (paper: number) => structure.papers[paper]?.year ?? Number.MAX_SAFE_INTEGER;
  return links
    .papersOf(concept)
    .map(({ number }) => number)
    .sort((a, b) => yearOf(a) - yearOf(b) || a - b);
}

function paperLines(
  { structure, texts }: Pick<ExportSource, 'structure' | 'texts'>,
  number: number,
  concept: number,
): string[] {
  const paper = structure.papers[number];
  if (paper === undefined) return [];
  const { title, sentences, keywords } = collectEvidence(paper, texts?.papers[number], concept);
  const marked = (segments: readonly Segment<true>[]) => markSegments(segments, '**');
  const source = paperSource(paper);
  return [
    `- ${marked(title)}${source === '' ? '' : ` (${source})`}\n`,
    ...sentences.map((sentence) => `  - ${marked(sentence)}\n`),
    ...(keywords.length > 0 ? [`  - Keywords: ${keywords.map(marked).join('; ')}\n`] : []),
  ];
}
