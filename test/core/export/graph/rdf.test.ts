/** Turtle read by n3 and JSON-LD by jsonld: the same statements, and every one of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planExport } from '../../../../src/core/export/plan-export.ts';
import { induceSubgraph } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure, DatasetTexts } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { hostileStructure } from '../hostile-structure.ts';
import { sourceOf } from '../source-of.ts';
import { pairStructure } from './pair-structure.ts';
import { readBoth, sayingsOf, shorten, showTerm } from './read-rdf.ts';
import { remarksOf, textOfFormat } from './text-of-format.ts';

const title = 'On attention. It helps.';
const abstract = 'We study "attention". Attention is all. Nothing else.';
const read = structureOf({
  papers: [
    {
      id: 'x/1',
      title,
      authors: ['A. One', 'B. Two'],
      year: 2021,
      month: 3,
      venue: 'A venue',
      url: 'https://example.org/?q=a b',
      doi: '10.1000/AbC<1>',
      arxivId: '2101.00001',
      pubmedId: '12',
      keywords: ['a', 'b'],
      language: 'en-GB',
      x: 1.5,
      y: 9.3,
      betweenness: 1e-7,
    },
    { textLanguage: 'de', title: 'Ein Titel' },
  ],
  concepts: [
    {
      label: 'attention',
      variants: [
        { form: 'attention', count: 2 },
        { form: 'Attention', count: 1 },
      ],
    },
    {},
  ],
  mentions: [
    [0, 0, 3],
    [1, 1, 1],
  ],
});
const readTexts: DatasetTexts = {
  format: 'throughline-texts',
  version: read.version,
  inputHash: read.inputHash,
  undrawn: [],
  papers: [
    {
      abstract,
      sentences: {
        title: [
          { start: 0, end: 13 },
          { start: 14, end: 23 },
        ],
        abstract: [
          { start: 0, end: 21 },
          { start: 22, end: 39 },
          { start: 40, end: 53 },
        ],
      },
      concepts: [
        {
          concept: 0,
          weight: 3,
          form: 'attention',
          mentions: [
            { field: 'title', sentence: 0, start: 3, end: 12 },
            { field: 'abstract', sentence: 0, start: 10, end: 19 },
            { field: 'abstract', sentence: 1, start: 22, end: 31 },
          ],
        },
      ],
    },
    { sentences: { title: [], abstract: [] }, concepts: [] },
  ],
};

describe('turtle and json-ld', () => {
  it('say of an empty selection what the map and its words are', async () => {
    const sayings = sayingsOf(
      await readBoth(pairStructure, { subgraph: induceSubgraph(pairStructure, [], []) }),
    );
    const { 'map:scheme': scheme, ...words } = Object.fromEntries(sayings);
    expect(scheme).toContain('rdf:type skos:ConceptScheme');
    expect(Object.keys(words).every((name) => name.startsWith('tl:'))).toBe(true);
  });

  it('say everything of a paper', async () => {
    const sayings = sayingsOf(await readBoth(read, { texts: readTexts }));
    const said = sayings.get('https://doi.org/10.1000/abc%3C1%3E') ?? [];
    expect(said.filter((one) => !/isPartOf|authorList/.test(one))).toEqual([
      'rdf:type schema:ScholarlyArticle',
      'rdf:type bibo:AcademicArticle',
      'dcterms:identifier "x/1"',
      `schema:name "${title}"@en-gb`,
      `dcterms:title "${title}"@en-gb`,
      'schema:author map:author:0:0',
      'schema:author map:author:0:1',
      'schema:datePublished "2021"^^xsd:gYear',
      'dcterms:issued "2021-03"^^xsd:gYearMonth',
      'schema:keywords "a"',
      'schema:keywords "b"',
      'schema:identifier "doi:10.1000/AbC<1>"',
      'schema:identifier "arXiv:2101.00001"',
      'schema:identifier "PMID:12"',
      'bibo:doi "10.1000/AbC<1>"',
      'bibo:pmid "12"',
      'schema:url https://example.org/?q=a%20b',
      'schema:inLanguage "en-GB"',
      `schema:abstract "${abstract}"@en-gb`,
      'schema:mentions map:concept:c0',
    ]);
    expect(sayings.get('map:author:0:1')).toEqual([
      'rdf:type schema:Person',
      'schema:name "B. Two"',
    ]);
    expect(sayings.get('map:paper:p1')).toContain('schema:name "Ein Titel"@de');
  });

  it('list authors in order', async () => {
    const quads = await readBoth(read);
    const objectOf = (subject: string | undefined, property: string) =>
      quads.find(
        (quad) => quad.subject.value === subject && shorten(quad.predicate.value) === property,
      )?.object.value;
    const list = quads.find(({ predicate }) => shorten(predicate.value) === 'bibo:authorList')
      ?.object.value;
    const rest = objectOf(list, 'rdf:rest');
    expect(
      [objectOf(list, 'rdf:first'), objectOf(rest, 'rdf:first')].map((iri) => shorten(iri ?? '')),
    ).toEqual(['map:author:0:0', 'map:author:0:1']);
    expect(shorten(objectOf(rest, 'rdf:rest') ?? '')).toBe('rdf:nil');
  });

  it('say everything of a concept, in English where no paper of it is in another language', async () => {
    const sayings = sayingsOf(await readBoth(read));
    expect(sayings.get('map:concept:c0')).toEqual([
      'rdf:type skos:Concept',
      'dcterms:identifier "concept:c0"',
      'skos:prefLabel "attention"@en',
      'skos:altLabel "Attention"@en',
      'skos:inScheme map:scheme',
      'skos:topConceptOf map:scheme',
      'tl:papers "1"^^xsd:integer',
    ]);
    expect(sayings.get('map:concept:c1')).toContain('skos:prefLabel "c1"');
  });

  it('name what is broader and narrower in the part alone, and what is related both ways', async () => {
    const whole = sayingsOf(await readBoth(pairStructure));
    expect(whole.get('map:concept:c0')).toContain('skos:narrower map:concept:c1');
    expect(whole.get('map:concept:c0')).toContain('skos:related map:concept:c1');
    expect(whole.get('map:concept:c1')).toContain('skos:broader map:concept:c0');
    expect(whole.get('map:concept:c1')).toContain('skos:related map:concept:c0');
    expect(whole.get('map:concept:c1')).toContain('tl:sense "b & c"@en');
    const part = sayingsOf(
      await readBoth(pairStructure, { subgraph: induceSubgraph(pairStructure, [], [1]) }),
    );
    expect(part.get('map:concept:c1')).toContain('skos:topConceptOf map:scheme');
    expect([...part.keys()]).not.toContain('map:concept:c0');
  });

  it('say where everything stands, with every digit', async () => {
    const sayings = sayingsOf(await readBoth(read));
    expect(sayings.get('map:place:paper:0')).toEqual([
      'rdf:type tl:Place',
      'tl:of https://doi.org/10.1000/abc%3C1%3E',
      'tl:on map:scheme',
      'tl:x "1.5"^^xsd:decimal',
      'tl:y "9.3"^^xsd:decimal',
      'tl:community map:community:0',
      'tl:part "0"',
      'tl:confidence "1.0"^^xsd:decimal',
      'tl:participation "0.0"^^xsd:decimal',
      'tl:betweenness "0.0000001"^^xsd:decimal',
    ]);
    const between = sayingsOf(await readBoth(pairStructure));
    expect(between.get('map:place:paper:1')).toContain('tl:between map:community:1');
    expect(between.get('map:community:1')).toContain('skos:member map:concept:c0');
    expect(between.get('map:community:1')).toContain('skos:prefLabel "Community 1"');
    expect(between.has('map:community:5')).toBe(false);
  });

  it('hold every link with its weight and its test', async () => {
    const sayings = sayingsOf(await readBoth(pairStructure));
    const ofKind = (kind: string) =>
      [...sayings].filter(([name]) => name.startsWith(`map:${kind}:`));
    expect(ofKind('mention').map(([name, said]) => [name, ...said.slice(3)])).toEqual([
      [
        'map:mention:0:0',
        'oa:hasBody map:concept:c0',
        'oa:hasTarget map:paper:p0',
        'tl:weight "3.0"^^xsd:decimal',
      ],
      [
        'map:mention:1:0',
        'oa:hasBody map:concept:c0',
        'oa:hasTarget map:paper:p1',
        'tl:weight "1.5"^^xsd:decimal',
      ],
      [
        'map:mention:1:1',
        'oa:hasBody map:concept:c1',
        'oa:hasTarget map:paper:p1',
        'tl:weight "0.125"^^xsd:decimal',
      ],
    ]);
    const tested = [
      'tl:shared "1"^^xsd:integer',
      'tl:expected "0.5"^^xsd:decimal',
      'tl:lift "2.0"^^xsd:decimal',
      'tl:pValue "0.25"^^xsd:decimal',
      'tl:qValue "1.0"^^xsd:decimal',
    ];
    expect(ofKind('cooccurrence')).toEqual([
      [
        'map:cooccurrence:0:1',
        [
          'rdf:type tl:Cooccurrence',
          'tl:end map:concept:c0',
          'tl:end map:concept:c1',
          'tl:weight "1.0"^^xsd:decimal',
          ...tested,
        ],
      ],
    ]);
    expect(ofKind('similarity').map(([name, said]) => [name, ...said.slice(4)])).toEqual([
      ['map:similarity:0:1', ...tested],
    ]);
  });

  it('quote every sentence that names a concept', async () => {
    const quads = await readBoth(read, { texts: readTexts });
    const quoted = quads
      .filter(({ predicate }) => /#(prefix|exact|suffix)$/.test(predicate.value))
      .map(({ predicate, object }) => `${shorten(predicate.value)} ${showTerm(object)}`);
    expect(quoted).toEqual([
      'oa:prefix "On "',
      'oa:exact "attention"',
      'oa:suffix "."',
      'oa:prefix "We study ""',
      'oa:exact "attention"',
      'oa:suffix ""."',
      'oa:exact "Attention"',
      'oa:suffix " is all."',
    ]);
    const targets = quads.filter(({ predicate }) => shorten(predicate.value) === 'oa:hasTarget');
    expect(targets).toHaveLength(5);
  });

  it('call a paper by its DOI, else by its arXiv id, where no other has the same', async () => {
    const papers = [
      { doi: '10.1000/Same' },
      { doi: '10.1000/same', arxivId: 'cs/0101001' },
      { doi: 'no doi', arxivId: '' },
      { doi: '10.1016/S0140-6736(20)30183-5' },
      { id: '__proto__ "<>.' },
      { id: 'half \ud800' },
    ];
    const sayings = sayingsOf(await readBoth(structureOf({ papers, concepts: [], mentions: [] })));
    expect(
      [...sayings.keys()].filter(
        (name) => sayings.get(name)?.[0] === 'rdf:type schema:ScholarlyArticle',
      ),
    ).toEqual([
      'map:paper:p0',
      'https://arxiv.org/abs/cs/0101001',
      'map:paper:p2',
      'https://doi.org/10.1016/s0140-6736(20)30183-5',
      'map:paper:__proto__%20%22%3C%3E%2E',
      'map:paper:half%20%5Cud800',
    ]);
  });

  it('name a map by its input, its options and its curation', () => {
    const mapOf = (structure: DatasetStructure) =>
      /@prefix map: <(.*)>/.exec(textOfFormat('turtle', structure))?.[1];
    const { options } = read;
    const same = {
      ...read,
      options: Object.fromEntries(Object.entries(options).reverse()) as unknown as typeof options,
    };
    expect(mapOf(same)).toBe(mapOf(read));
    expect(mapOf({ ...read, options: { ...options, seed: 2 } })).not.toBe(mapOf(read));
    expect(mapOf({ ...read, inputHash: '1'.repeat(64) })).not.toBe(mapOf(read));
  });

  it('tell that texts are left out, and of halves of characters', async () => {
    const broken = structureOf({
      papers: [{ title: 'a\ud800b\udfff' }],
      concepts: [],
      mentions: [],
    });
    for (const format of ['turtle', 'json-ld'] as const) {
      expect(remarksOf(format, read, { texts: readTexts })).toEqual([]);
      expect(remarksOf(format, broken).map(({ code }) => code)).toEqual([
        'left-out',
        'forbidden-characters',
      ]);
    }
    expect(sayingsOf(await readBoth(broken)).get('map:paper:p0')).toContain(
      'schema:name "a\ufffdb\ufffd"',
    );
  });

  it('come a row at a time, the same every time', () => {
    for (const format of ['turtle', 'json-ld'] as const) {
      const [file] = planExport(sourceOf(pairStructure), format);
      const pieces = [...(file?.pieces() ?? [])];
      expect(pieces).toEqual([...(file?.pieces() ?? [])]);
      expect(Math.abs(pieces.length - (file?.rows ?? 0))).toBeLessThan(12);
    }
  });

  it('keep hostile texts', async () => {
    const sayings = sayingsOf(await readBoth(hostileStructure));
    const labels = [...sayings.values()].flat();
    for (const { title } of hostileStructure.papers.filter((paper) => paper.title !== '')) {
      expect(labels).toContain(`schema:name "${title}"`);
      expect(labels).toContain(`skos:prefLabel "${title}"@en`);
    }
  });

  it('keep any title, id, address and DOI', async () => {
    const strings = fc.string({
      unit: fc.oneof(
        fc.constantFrom('"', '\\', '\n', '<', '\0', '%', '.'),
        fc.nat(0xffff).map((code) => String.fromCharCode(code)),
      ),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(strings, strings, async (title, id) => {
        const structure = structureOf({
          papers: [{ title, id, url: `HTTPS://host/${id}`, doi: `10.1/${title}` }],
          concepts: [{ id: `concept:${id}` }],
          mentions: [[0, 0, 1]],
        });
        const said = [...sayingsOf(await readBoth(structure)).values()].flat();
        expect(said).toContain(`schema:name "${title.replace(/[\ud800-\udfff]/gu, '\ufffd')}"`);
      }),
      { numRuns: 40 },
    );
  });
});
