/**
 * A part of a map as descriptions, the model of which Turtle and JSON-LD say the same: the map as a
 * concept scheme, the words of its own vocabulary, communities, papers, concepts, links, a row each.
 */
import { remarkMissingTexts } from '../../missing-texts.ts';
import type { ExportRemark, ExportSource } from '../../source.ts';
import { countRows } from '../tables.ts';
import { describeConcepts } from './describe-concept.ts';
import { describeCooccurrence, describeMention, describeSimilarity } from './describe-links.ts';
import { describePaper } from './describe-paper.ts';
import { describeCommunity, describePlace } from './describe-place.ts';
import { type Description, texts } from './description.ts';
import { mendTexts } from './mend-texts.ts';
import type { MapNames } from './names.ts';
import { definitions } from './vocabulary.ts';

/** Returns about how many rows `describeMap` gives. */
export function countDescriptions({ structure, subgraph }: ExportSource): number {
  return 2 + structure.communities.length + countRows(subgraph);
}

/**
 * Returns a row of descriptions for each thing in the part. `remark` is told of what no text can hold,
 * and that abstracts and quotations are left out where the texts are not given.
 */
export function* describeMap(
  source: ExportSource,
  names: MapNames,
  remark: (remark: ExportRemark) => void = () => {},
): Generator<Description[]> {
  remarkMissingTexts(source, remark);
  yield* mendTexts(describeRows(source, names), remark);
}

function* describeRows(source: ExportSource, names: MapNames): Generator<Description[]> {
  const { structure, subgraph } = source;
  yield [describeScheme(source)];
  yield defineWords();
  yield* describeCommunities(source, names);
  for (const number of subgraph.papers) {
    const paper = structure.papers[number];
    if (paper === undefined) continue;
    const abstract = source.texts?.papers[number]?.abstract;
    const place = names.numbered('place:paper', number);
    yield [
      ...describePaper(names, number, paper, abstract),
      describePlace(names, place, names.paper(number), paper),
    ];
  }
  const describeConcept = describeConcepts(names, structure, subgraph.concepts);
  for (const number of subgraph.concepts) {
    const concept = structure.concepts[number];
    if (concept === undefined) continue;
    const place = names.numbered('place:concept', number);
    yield [
      describeConcept(number, concept),
      describePlace(names, place, names.concept(number), concept),
    ];
  }
  for (const link of subgraph.mentions) {
    yield describeMention(names, structure, source.texts, link);
  }
  for (const link of subgraph.cooccurrences) yield describeCooccurrence(names, link);
  for (const link of subgraph.similarities) yield describeSimilarity(names, link);
}

function describeScheme({ structure, title }: ExportSource): Description {
  return {
    id: 'map:scheme',
    types: ['skos:ConceptScheme'],
    statements: [
      ['dcterms:title', texts([title])],
      ['dcterms:identifier', texts([structure.inputHash])],
      ['dcterms:description', texts(['A map of papers and their concepts, by Throughline.'], 'en')],
    ],
  };
}

function defineWords(): Description[] {
  return Object.entries(definitions).map(([id, comment]) => ({
    id,
    types: [/^tl:[A-Z]/.test(id) ? 'rdfs:Class' : 'rdf:Property'],
    statements: [['rdfs:comment', texts([comment], 'en')]],
  }));
}

/** Those that a paper or a concept of the part belongs to, or stands between. */
function* describeCommunities(source: ExportSource, names: MapNames): Generator<Description[]> {
  const { structure, subgraph } = source;
  const papers = subgraph.papers.flatMap((number) => structure.papers[number] ?? []);
  const concepts = subgraph.concepts.flatMap((number) => structure.concepts[number] ?? []);
  const named = new Set(
    [...papers, ...concepts].flatMap(({ community, between = [] }) => [community, ...between]),
  );
  for (const community of structure.communities) {
    if (!named.has(community.number)) continue;
    const members = subgraph.concepts.filter(
      (number) => structure.concepts[number]?.community === community.number,
    );
    yield [describeCommunity(names, community, members)];
  }
}
