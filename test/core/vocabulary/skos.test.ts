import { describe, expect, it } from 'vitest';
import { problemsOf, readingOf, termsOf } from './vocabulary-of.ts';

const TURTLE = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix plants: <http://example.org/plants/> .
# Trees and what grows on them.
plants:tree a skos:Concept ;
  skos:prefLabel "tree"@en, "Baum"@de ;
  skos:altLabel "arbor" ;
  skos:narrower plants:oak .
plants:oak a skos:Concept ;
  skos:prefLabel "oak"@en-GB ;
  skos:altLabel "quercus"@en, "Eiche"@de ;
  skos:hiddenLabel "oke"@en .
plants:acorn skos:prefLabel "acorn" ; skos:broader plants:oak, plants:fruit .
plants:fruit skos:prefLabel "fruit &amp; nut" .
plants:scheme a skos:ConceptScheme .
`;

const TRIPLES = `
<http://example.org/oak> <http://www.w3.org/2004/02/skos/core#prefLabel> "oak"@en .
<http://example.org/oak> <http://www.w3.org/2004/02/skos/core#altLabel> "quercus"@en .
`;

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rdf:RDF [<!ENTITY skos "http://www.w3.org/2004/02/skos/core#">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="&skos;"
    xml:base="http://example.org/plants/">
  <skos:Concept rdf:about="tree">
    <skos:prefLabel xml:lang="en">tree</skos:prefLabel>
    <skos:prefLabel xml:lang="de">Baum</skos:prefLabel>
    <skos:altLabel>arbor</skos:altLabel>
    <skos:narrower rdf:resource="oak"/>
  </skos:Concept>
  <rdf:Description rdf:about="oak" skos:prefLabel="oak">
    <rdf:type rdf:resource="&skos;Concept"/>
    <skos:altLabel xml:lang="en">quercus</skos:altLabel>
    <skos:hiddenLabel xml:lang="en">oke</skos:hiddenLabel>
  </rdf:Description>
  <skos:Concept rdf:about="acorn">
    <skos:prefLabel>acorn</skos:prefLabel>
    <skos:broader rdf:resource="oak"/>
    <skos:broader><skos:Concept rdf:about="fruit" skos:prefLabel="fruit &amp;amp; nut"/></skos:broader>
  </skos:Concept>
</rdf:RDF>`;

const TERMS = [
  'acorn < fruit &amp; nut, oak',
  'fruit &amp; nut',
  'oak: oke, quercus < tree',
  'tree: arbor',
];

describe('a vocabulary in SKOS', () => {
  it('is read from Turtle', async () => {
    expect(await termsOf(TURTLE)).toEqual(TERMS);
    expect(await problemsOf(TURTLE)).toEqual([]);
  });

  it('is read from RDF/XML, and means the same', async () => {
    expect(await termsOf(XML)).toEqual(TERMS);
    expect(await problemsOf(XML)).toEqual([]);
  });

  it('is read from N-Triples', async () => {
    expect(await termsOf(TRIPLES)).toEqual(['oak: quercus']);
  });

  it('may have labels that are resources', async () => {
    const xl = `
      @prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
      @prefix ex: <http://example.org/> .
      ex:oak xl:prefLabel ex:l1 ; xl:altLabel [ xl:literalForm "quercus"@en ] .
      ex:l1 xl:literalForm "oak"@en .`;
    expect(await termsOf(xl)).toEqual(['oak: quercus']);
  });

  it('prefers English labels, then those without a language', async () => {
    const labels = (row: string) =>
      `<http://x/a> <http://www.w3.org/2004/02/skos/core#prefLabel> ${row} .`;
    expect(await termsOf(labels('"c"@en, "a", "b"@fr'))).toEqual(['c: a']);
    expect(await termsOf(labels('"a", "b"@fr'))).toEqual(['a']);
  });

  it('tells of concepts that have no English name', async () => {
    const lines = `${TRIPLES}<http://x/b> <http://www.w3.org/2004/02/skos/core#prefLabel> "Buche"@de .`;
    expect(await termsOf(lines)).toEqual(['oak: quercus']);
    expect(await problemsOf(lines)).toEqual(['- malformed']);
  });

  const broken: [string, string, RegExp][] = [
    ['Turtle with an open string', `${TURTLE}plants:elm skos:prefLabel "elm .`, /line 19:/],
    ['Turtle with an unknown prefix', '@prefix a: <http://x/> .\nb:c a:d "e" .', /line 2:/],
    ['RDF/XML with crossed elements', XML.replace('</skos:altLabel>', '</skos:a>'), /line 8:/],
    ['RDF/XML that ends early', XML.slice(0, -200), /ends before/],
  ];

  it.each(broken)('is refused when broken, by its line: %s', async (_, text, message) => {
    await expect(readingOf(text)).rejects.toMatchObject({ code: 'bad-vocabulary', message });
  });
});
