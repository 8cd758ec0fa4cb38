/**
 * Links with their weights, each a resource of its own, because a property of RDF holds no number.
 *
 * A mention is a Web Annotation (https://www.w3.org/TR/annotation-model/): its body is the concept, its
 * targets are the paper and, where texts are given, the first place in every sentence that names the
 * concept, quoted with the sentence around it. The plain properties (`schema:mentions`, `skos:related`)
 * stand beside it for readers that want no weights.
 */

import { sentencesOf, textOfField } from '../../../shared/mention-place.ts';
import { roundWeight } from '../../../shared/round.ts';
import type {
  CooccurrenceLink,
  DatasetStructure,
  DatasetTexts,
  MentionLink,
  PairTest,
  SimilarityLink,
} from '../../../types.ts';
import {
  type Description,
  decimals,
  integers,
  iris,
  type Statement,
  texts,
  type Value,
} from './description.ts';
import type { MapNames } from './names.ts';

/** Returns the mention, and that the paper mentions the concept. */
export function describeMention(
  names: MapNames,
  structure: DatasetStructure,
  datasetTexts: DatasetTexts | null,
  link: MentionLink,
): Description[] {
  const paper = names.paper(link.paper);
  const concept = names.concept(link.concept);
  return [
    { id: paper, types: [], statements: [['schema:mentions', iris(concept)]] },
    {
      id: names.numbered('mention', link.paper, link.concept),
      types: ['tl:Mention', 'oa:Annotation'],
      statements: [
        ['oa:motivatedBy', iris('oa:identifying')],
        ['oa:hasBody', iris(concept)],
        ['oa:hasTarget', [...iris(paper), ...quote(names, structure, datasetTexts, link)]],
        ['tl:weight', decimals(link.weight)],
      ],
    },
  ];
}

/** Returns the co-occurrence, and that the two concepts are related. */
export function describeCooccurrence(names: MapNames, link: CooccurrenceLink): Description[] {
  const source = names.concept(link.source);
  const target = names.concept(link.target);
  return [
    { id: source, types: [], statements: [['skos:related', iris(target)]] },
    { id: target, types: [], statements: [['skos:related', iris(source)]] },
    {
      id: names.numbered('cooccurrence', link.source, link.target),
      types: ['tl:Cooccurrence'],
      statements: [['tl:end', iris(source, target)], ...measure(link, link.papers)],
    },
  ];
}

export function describeSimilarity(names: MapNames, link: SimilarityLink): Description[] {
  return [
    {
      id: names.numbered('similarity', link.source, link.target),
      types: ['tl:Similarity'],
      statements: [
        ['tl:end', iris(names.paper(link.source), names.paper(link.target))],
        ...measure(link, link.shared),
      ],
    },
  ];
}

function measure(link: PairTest & { weight: number }, shared: number): Statement[] {
  const { weight, expected, pValue, qValue } = link;
  return [
    ['tl:weight', decimals(weight)],
    ['tl:shared', integers(shared)],
    ['tl:expected', decimals(expected)],
    ['tl:lift', expected > 0 ? decimals(roundWeight(shared / expected)) : []],
    ['tl:pValue', decimals(pValue)],
    ['tl:qValue', decimals(qValue)],
  ];
}

/** The first place in every sentence. */
function quote(
  names: MapNames,
  structure: DatasetStructure,
  datasetTexts: DatasetTexts | null,
  link: MentionLink,
): Value[] {
  const mapped = structure.papers[link.paper];
  const text = datasetTexts?.papers[link.paper];
  if (mapped === undefined || text === undefined) return [];
  const paper = { ...mapped, ...(text.abstract !== undefined && { abstract: text.abstract }) };
  const { mentions = [] } = text.concepts.find(({ concept }) => concept === link.concept) ?? {};
  const quoted = new Set<string>();
  return mentions.flatMap(({ field, sentence, start, end }) => {
    const place = `${field} ${sentence}`;
    if (quoted.has(place)) return [];
    quoted.add(place);
    const whole = textOfField(paper, field);
    const bounds = sentencesOf(text.sentences, field)[sentence] ?? { start, end };
    const selector: Description = {
      types: ['oa:TextQuoteSelector'],
      statements: [
        ['oa:prefix', texts([whole.slice(bounds.start, start)])],
        ['oa:exact', texts([whole.slice(start, end)])],
        ['oa:suffix', texts([whole.slice(end, bounds.end)])],
      ],
    };
    const target: Description = {
      types: ['oa:SpecificResource'],
      statements: [
        ['oa:hasSource', iris(names.paper(link.paper))],
        ['tl:field', texts([field])],
        ['oa:hasSelector', [{ nameless: selector }]],
      ],
    };
    return [{ nameless: target }];
  });
}
