/** From a dataset to the texts of its two files. */

import { canonicalJson } from '../shared/canonical-json.ts';
import { paperFields } from '../shared/mention-place.ts';
import type {
  ConceptMention,
  CooccurrenceLink,
  DatasetStructure,
  DatasetTexts,
  PaperConcept,
  PaperText,
  PublishedDataset,
  SimilarityLink,
  Span,
} from '../types.ts';
import {
  structureFile,
  textsFile,
  type WireMention,
  type WirePaperConcept,
  type WirePaperText,
  type WireSpan,
  type WireStructure,
  type WireTestedLink,
  type WireTexts,
} from './wire.ts';

/**
 * Returns the files of a dataset, structure first. Equal datasets give equal text: keys are
 * ordered, and no time or machine is written.
 */
export function encodeDataset(dataset: PublishedDataset): { file: string; text: string }[] {
  return [
    { file: structureFile, text: entryALine(wireStructure(dataset.structure)) },
    { file: textsFile, text: entryALine(wireTexts(dataset.texts)) },
  ];
}

/** The entries keep the order in which they are given, so that a file opens with its format. */
function entryALine(wire: WireStructure | WireTexts): string {
  const lines = Object.entries(wire).map(([key, value]) => `"${key}":${canonicalJson(value)}`);
  return `{${lines.join(',\n')}}\n`;
}

function wireStructure(structure: DatasetStructure): WireStructure {
  const { format, version, inputHash, name, options, counts, modularity, runs } = structure;
  const { communities, papers, concepts, curation, change, software } = structure;
  return {
    format,
    version,
    inputHash,
    name,
    ...(software !== undefined && { software }),
    options,
    counts,
    modularity,
    runs,
    communities,
    papers,
    concepts,
    mentions: structure.mentions.map((link) => [link.paper, link.concept, link.weight]),
    cooccurrences: structure.cooccurrences.map((link) => wireLink(link, link.papers)),
    similarities: structure.similarities.map((link) => wireLink(link, link.shared)),
    tests: structure.tests,
    overlapping: structure.overlapping,
    ...(curation !== undefined && { curation }),
    ...(change !== undefined && { change }),
  };
}

function wireLink(link: CooccurrenceLink | SimilarityLink, shared: number): WireTestedLink {
  const { source, target, weight, expected, pValue, qValue } = link;
  return [source, target, shared, weight, expected, pValue, qValue];
}

function wireTexts(texts: DatasetTexts): WireTexts {
  const { format, version, inputHash, undrawn } = texts;
  return { format, version, inputHash, undrawn, papers: texts.papers.map(wirePaperText) };
}

function wirePaperText(text: PaperText): WirePaperText {
  const { keywords } = text.sentences;
  return {
    ...(text.abstract === undefined ? {} : { abstract: text.abstract }),
    sentences: {
      title: text.sentences.title.map(wireSpan),
      abstract: text.sentences.abstract.map(wireSpan),
      ...(keywords !== undefined && { keywords: keywords.map(wireSpan) }),
    },
    concepts: text.concepts.map(wirePaperConcept),
  };
}

function wireSpan(span: Span): WireSpan {
  return [span.start, span.end];
}

function wirePaperConcept(concept: PaperConcept): WirePaperConcept {
  return [concept.concept, concept.weight, concept.form, concept.mentions.map(wireMention)];
}

function wireMention(mention: Omit<ConceptMention, 'paper'>): WireMention {
  return [paperFields.indexOf(mention.field), mention.sentence, mention.start, mention.end];
}
