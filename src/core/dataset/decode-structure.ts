/** From the text of `structure.json` to the structure, every reference checked. */
import { associationMeasures } from '../options.ts';
import type {
  BuildOptions,
  Community,
  DatasetCounts,
  DatasetStructure,
  LinkTests,
  MapConcept,
  MentionLink,
  SimilarityLink,
  SoftwareVersions,
} from '../types.ts';
import { decodeChange } from './decode-change.ts';
import { decodeCommunity, decodePlace } from './decode-community.ts';
import { checkRelations, decodeConceptParts } from './decode-concept.ts';
import { decodeOutcome } from './decode-curation.ts';
import { decodeHeader } from './decode-header.ts';
import { decodePaper } from './decode-paper.ts';
import { JsonPlace } from './json-place.ts';
import { structureFile } from './wire.ts';

/**
 * Returns the structure that `text` holds.
 * @throws BadDatasetError when the text is truncated, of another format or version, or refers to a
 * paper, concept or community that it does not hold.
 */
export function decodeStructure(text: string): DatasetStructure {
  const root = JsonPlace.parse(text, structureFile);
  const header = decodeHeader(root, 'throughline');
  const papers = root.at('papers').elements();
  const concepts = root.at('concepts').elements();
  const nodes = { papers: papers.length, concepts: concepts.length };
  const communities = root
    .at('communities')
    .elements()
    .map((place, number) => decodeCommunity(place, number, nodes));
  const tests = root.at('tests');
  const curation = root.at('curation');
  const change = root.at('change');
  const software = root.at('software');
  return {
    ...header,
    name: root.at('name').text(),
    ...(software.value !== undefined && { software: decodeSoftware(software) }),
    options: decodeOptions(root.at('options')),
    counts: decodeCounts(root.at('counts')),
    modularity: root.at('modularity').number(),
    runs: root.at('runs').whole(),
    papers: papers.map((place) => decodePaper(place, communities)),
    concepts: decodeConcepts(concepts, communities),
    communities,
    mentions: root
      .at('mentions')
      .elements()
      .map((place) => decodeMentionLink(place, papers.length, concepts.length)),
    cooccurrences: root
      .at('cooccurrences')
      .elements()
      .map((place) => decodeLink(place, concepts.length, 1))
      .map(({ shared, ...link }) => ({ ...link, papers: shared })),
    similarities: root
      .at('similarities')
      .elements()
      .map((place) => decodeLink(place, papers.length, 0)),
    tests: {
      cooccurrences: decodeTests(tests.at('cooccurrences')),
      similarities: decodeTests(tests.at('similarities')),
    },
    overlapping: root
      .at('overlapping')
      .elements()
      .map((place) => decodePair(place.tuple(2), concepts.length)),
    ...(curation.value !== undefined && { curation: curation.elements().map(decodeOutcome) }),
    ...(change.value !== undefined && {
      change: decodeChange(change, papers.length, concepts.length, communities.length),
    }),
  };
}

function decodeSoftware(place: JsonPlace): SoftwareVersions {
  return {
    throughline: place.at('throughline').text(),
    compromise: place.at('compromise').text(),
  };
}

function decodeOptions(place: JsonPlace): BuildOptions {
  const vocabulary = place.at('vocabulary');
  const previous = place.at('previous').optionalText();
  return {
    minPapers: place.at('minPapers').whole(1),
    seed: place.at('seed').whole(),
    resolution: place.at('resolution').positive(),
    association: place.at('association').oneOf(associationMeasures),
    ...(vocabulary.value !== undefined && {
      vocabulary: { terms: vocabulary.at('terms').whole(), hash: vocabulary.at('hash').text() },
    }),
    ...(previous !== undefined && { previous }),
  };
}

function decodeCounts(place: JsonPlace): DatasetCounts {
  return {
    papers: place.at('papers').whole(),
    withAbstract: place.at('withAbstract').whole(),
    concepts: place.at('concepts').whole(),
    allConcepts: place.at('allConcepts').whole(),
    mentionLinks: place.at('mentionLinks').whole(),
    cooccurrenceLinks: place.at('cooccurrenceLinks').whole(),
    similarityLinks: place.at('similarityLinks').whole(),
    communities: place.at('communities').whole(),
  };
}

function decodeConcepts(
  places: readonly JsonPlace[],
  communities: readonly Community[],
): MapConcept[] {
  const concepts = places.map((place) => ({ concept: decodeConcept(place, communities), place }));
  checkRelations(concepts);
  return concepts.map(({ concept }) => concept);
}

function decodeConcept(place: JsonPlace, communities: readonly Community[]): MapConcept {
  const kept = place.at('kept');
  return {
    ...decodeConceptParts(place),
    papers: place.at('papers').whole(1),
    ...decodePlace(place, communities),
    participation: place.at('participation').share(),
    betweenness: place.at('betweenness').share(),
    x: place.at('x').number(),
    y: place.at('y').number(),
    ...(kept.value !== undefined && kept.flag() && { kept: true }),
  };
}

function decodeMentionLink(place: JsonPlace, papers: number, concepts: number): MentionLink {
  const [paper, concept, weight] = place.tuple(3);
  return {
    paper: paper.whole(0, papers),
    concept: concept.whole(0, concepts),
    weight: weight.positive(),
  };
}

/** @param least concepts or papers that the ends share at least. */
function decodeLink(place: JsonPlace, nodes: number, least: number): SimilarityLink {
  const [from, to, shared, weight, expected, pValue, qValue] = place.tuple(7);
  const [source, target] = decodePair([from, to], nodes);
  return {
    source,
    target,
    shared: shared.whole(least),
    weight: weight.positive(),
    expected: decodeExpected(expected, shared.whole(least)),
    pValue: pValue.chance(),
    qValue: qValue.chance(),
  };
}

/** What is shared can be shared by chance. */
function decodeExpected(place: JsonPlace, shared: number): number {
  if (shared > 0) return place.positive();
  const expected = place.number();
  return expected >= 0 ? expected : place.fail('a number from 0');
}

/** Returns two numbers of nodes, the lower first. */
function decodePair([one, other]: [JsonPlace, JsonPlace], nodes: number): [number, number] {
  const lower = one.whole(0, nodes);
  return [lower, other.whole(lower + 1, nodes)];
}

function decodeTests(place: JsonPlace): LinkTests {
  const tested = place.at('tested').whole();
  return {
    tested,
    passing: place.at('passing').whole(0, tested + 1),
    possible: place.at('possible').whole(0, tested + 1),
  };
}
