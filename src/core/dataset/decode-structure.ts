/** From the text of `structure.json` to the structure, every reference checked. */
import type {
  BuildOptions,
  Community,
  CooccurrenceLink,
  DatasetCounts,
  DatasetStructure,
  MapConcept,
  MentionLink,
  SimilarityLink,
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
  const curation = root.at('curation');
  const change = root.at('change');
  return {
    ...header,
    name: root.at('name').text(),
    options: decodeOptions(root.at('options')),
    counts: decodeCounts(root.at('counts')),
    modularity: root.at('modularity').number(),
    runs: root.at('runs').whole(1),
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
      .map((place) => decodeCooccurrence(place, concepts.length)),
    similarities: root
      .at('similarities')
      .elements()
      .map((place) => decodeSimilarity(place, papers.length)),
    ...(curation.value !== undefined && { curation: curation.elements().map(decodeOutcome) }),
    ...(change.value !== undefined && {
      change: decodeChange(change, papers.length, concepts.length, communities.length),
    }),
  };
}

function decodeOptions(place: JsonPlace): BuildOptions {
  const vocabulary = place.at('vocabulary');
  const previous = place.at('previous').optionalText();
  return {
    minPapers: place.at('minPapers').whole(1),
    seed: place.at('seed').whole(),
    resolution: place.at('resolution').positive(),
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

function decodeCooccurrence(place: JsonPlace, concepts: number): CooccurrenceLink {
  const [source, target, papers, weight] = place.tuple(4);
  const from = source.whole(0, concepts);
  return {
    source: from,
    target: target.whole(from + 1, concepts),
    papers: papers.whole(1),
    weight: weight.positive(),
  };
}

function decodeSimilarity(place: JsonPlace, papers: number): SimilarityLink {
  const [source, target, weight] = place.tuple(3);
  const from = source.whole(0, papers);
  return { source: from, target: target.whole(from + 1, papers), weight: weight.positive() };
}
