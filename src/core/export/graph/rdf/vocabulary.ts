/**
 * The words of a map in RDF: SKOS for concepts, schema.org, BIBO and Dublin Core for papers, Web
 * Annotation for evidence, and under `tl:` what none of them has, defined in every file that uses it.
 */

/** Namespaces by prefix; that of the map itself is added under `map`. */
export const prefixes = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  bibo: 'http://purl.org/ontology/bibo/',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  tl: 'urn:throughline:vocabulary:',
} as const;

/** Datatypes that are written; a text has none, a resource is `iri`, resources in order are `list`. */
export type Range =
  | 'text'
  | 'iri'
  | 'list'
  | 'xsd:integer'
  | 'xsd:decimal'
  | 'xsd:gYear'
  | 'xsd:gYearMonth';

/** What the values of each property are. */
export const ranges = {
  'skos:prefLabel': 'text',
  'skos:altLabel': 'text',
  'skos:inScheme': 'iri',
  'skos:topConceptOf': 'iri',
  'skos:broader': 'iri',
  'skos:narrower': 'iri',
  'skos:related': 'iri',
  'skos:member': 'iri',
  'schema:name': 'text',
  'schema:author': 'iri',
  'schema:datePublished': 'xsd:gYear',
  'schema:isPartOf': 'iri',
  'schema:keywords': 'text',
  'schema:identifier': 'text',
  'schema:url': 'iri',
  'schema:abstract': 'text',
  'schema:inLanguage': 'text',
  'schema:mentions': 'iri',
  'bibo:authorList': 'list',
  'bibo:doi': 'text',
  'bibo:pmid': 'text',
  'dcterms:title': 'text',
  'dcterms:identifier': 'text',
  'dcterms:description': 'text',
  'dcterms:issued': 'xsd:gYearMonth',
  'oa:hasBody': 'iri',
  'oa:hasTarget': 'iri',
  'oa:motivatedBy': 'iri',
  'oa:hasSource': 'iri',
  'oa:hasSelector': 'iri',
  'oa:exact': 'text',
  'oa:prefix': 'text',
  'oa:suffix': 'text',
  'rdfs:comment': 'text',
  'tl:of': 'iri',
  'tl:on': 'iri',
  'tl:x': 'xsd:decimal',
  'tl:y': 'xsd:decimal',
  'tl:community': 'iri',
  'tl:part': 'text',
  'tl:confidence': 'xsd:decimal',
  'tl:between': 'iri',
  'tl:participation': 'xsd:decimal',
  'tl:betweenness': 'xsd:decimal',
  'tl:papers': 'xsd:integer',
  'tl:sense': 'text',
  'tl:senseConfidence': 'xsd:decimal',
  'tl:solidity': 'xsd:decimal',
  'tl:end': 'iri',
  'tl:weight': 'xsd:decimal',
  'tl:shared': 'xsd:integer',
  'tl:expected': 'xsd:decimal',
  'tl:lift': 'xsd:decimal',
  'tl:pValue': 'xsd:decimal',
  'tl:qValue': 'xsd:decimal',
  'tl:field': 'text',
} as const satisfies Record<string, Range>;

export type Property = keyof typeof ranges;

/** What the words under `tl:` mean; the first five are classes. */
export const definitions = {
  'tl:Place': 'Where a paper or a concept stands on a map.',
  'tl:Community': 'A community of papers, with the concepts that they use most.',
  'tl:Mention': 'A paper names a concept: the link of the two, with the places as its targets.',
  'tl:Cooccurrence': 'Two concepts that occur in the same papers.',
  'tl:Similarity': 'Two papers that share concepts.',
  'tl:of': 'What stands at a place.',
  'tl:on': 'The map of a place or a community.',
  'tl:x': 'To the right, in map units.',
  'tl:y': 'Upwards, in map units.',
  'tl:community': 'The community of what stands at a place.',
  'tl:part': 'Numbers of its community, the part of that, and so on, joined by dots.',
  'tl:confidence': 'Share of runs on resampled links in which it falls in with its community.',
  'tl:between': 'Another community that a borderline paper or concept falls in with.',
  'tl:participation': 'How evenly its links are spread over communities, from 0.',
  'tl:betweenness': 'The part of all shortest paths that pass through it.',
  'tl:papers': 'How many papers of the whole map mention a concept, or are in a community.',
  'tl:sense': 'What one of several meanings of a word is named by.',
  'tl:senseConfidence': 'How sure that meaning is, from 0 to 1.',
  'tl:solidity': 'How well a community comes back on resampled links, from 0 to 1.',
  'tl:end': 'One of the two that are linked.',
  'tl:weight': 'Of a mention tf-idf with salience, else association or similarity.',
  'tl:shared': 'Papers that two concepts share, or concepts that two papers share.',
  'tl:expected': 'What they would share by chance.',
  'tl:lift': 'Shared over expected.',
  'tl:pValue': 'The chance of sharing as much or more.',
  'tl:qValue': 'The least rate of false links at which the link passes.',
  'tl:field': 'The field of a paper that a quotation stands in: title, abstract or keywords.',
} as const;
