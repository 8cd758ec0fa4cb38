import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadVocabularyError } from '../../../src/core/shared/errors.ts';
import { problemsOf, readingOf, termsOf, written } from './vocabulary-of.ts';

describe('a vocabulary without terms', () => {
  const refused: [string, string, RegExp][] = [
    ['an empty file', '', /empty/],
    ['white space', ' \n\t\n', /empty/],
    ['comments alone', '# terms\n# more', /empty/],
    ['a header alone', 'term,synonyms', /table/],
    ['JSON', '{"terms": []}', /JSON/],
    ['a list in JSON', '["tree", "bush"]', /JSON/],
    ['a list of objects in JSON', '[{"term": "neural network"}, {"term": "tree"}]', /JSON/],
    ['a list of lists in JSON', '[["tree", "arbor"]]', /JSON/],
    ['an empty list in JSON', '[ ]', /JSON/],
    ['JSON over several lines', '[\n  {\n    "term": "tree" }]', /JSON/],
    ['a web page', '<!DOCTYPE html>\n<html></html>', /RDF/],
    ['statements that name nothing', '<http://x/a> <http://x/b> <http://x/c> .', /turtle/],
    ['names without letters', '--\n…', /no term/],
  ];

  it.each(refused)('is refused: %s', async (_, text, message) => {
    const reading = readingOf(text);
    await expect(reading).rejects.toBeInstanceOf(BadVocabularyError);
    await expect(reading).rejects.toMatchObject({ code: 'bad-vocabulary', message });
  });
});

describe('the format', () => {
  const formats: [string, string, string][] = [
    ['a term a line', 'neural network\ntree', 'plain-text'],
    ['plain text with a semicolon', 'neural network; NN', 'plain-text'],
    ['a term that is a column name, with a synonym', 'concept; idea', 'plain-text'],
    ['a term in square brackets', '[2]catenane; rotaxane', 'plain-text'],
    ['a header of one column', 'Term\ntree', 'table'],
    ['a header with commas', 'Term,Synonyms\na,b', 'table'],
    ['a header with semicolons', 'term;synonyms\na;b', 'table'],
    ['a header with tabs', 'prefLabel\taltLabel\na\tb', 'table'],
    ['a quoted header', '"label","broader"\n"a","b"', 'table'],
    ['a header after comments', '# ours\nterm,broader\na,b', 'table'],
    ['statements with commas', '"<http://x/a>","<http://x/b>","c"\na', 'triple-table'],
    ['a prefix', '@prefix s: <http://x/> .\ns:a s:b s:c .', 'turtle'],
    ['a prefix after SPARQL', 'PREFIX s: <http://x/>\ns:a s:b s:c .', 'turtle'],
    ['bare statements', '<http://x/a> <http://x/b> <http://x/c> .', 'turtle'],
    ['a blank node', '_:a <http://x/b> "c" .', 'turtle'],
    ['an XML declaration', '<?xml version="1.0"?>\n<rdf:RDF></rdf:RDF>', 'rdf-xml'],
    ['an XML element', '<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'rdf-xml'],
  ];

  it.each(formats)('is told from the content: %s', async (_, text, format) => {
    const { detectVocabularyFormat } = await import(
      '../../../src/core/vocabulary/detect-format.ts'
    );
    expect(detectVocabularyFormat(text)).toBe(format);
  });
});

describe('terms', () => {
  it('come by label, whatever the order of the lines', async () => {
    expect(await termsOf('b', 'a', 'c')).toEqual(await termsOf('c', 'b', 'a'));
  });

  it('with the same label are one, which is told', async () => {
    const lines = ['tree; arbor', 'Tree; plant'];
    expect(await termsOf(...lines)).toEqual(['tree: arbor, plant']);
    expect(await problemsOf(...lines)).toEqual(['2 duplicate']);
  });

  it('share no synonym: one that two claim is nobody’s, which is told once', async () => {
    const lines = ['bank; shore', 'coast; shore; seaside'];
    expect(await termsOf(...lines)).toEqual(['bank', 'coast: seaside']);
    expect(await problemsOf(...lines)).toEqual(['1 ambiguous']);
  });

  it('share no synonym, however many claim it', async () => {
    const lines = Array.from({ length: 40_000 }, (_, place) => `term ${place}; n/a`);
    expect(await termsOf(...lines)).not.toContain('term 1: n/a');
    const { problems } = await readingOf(...lines);
    expect(problems).toEqual([
      {
        line: 1,
        code: 'ambiguous',
        reason:
          '"n/a", a synonym of "term 0", is also one of "term 1" and of 39998 more terms; ' +
          'it is read as none of them.',
      },
    ]);
  });

  it('keep their label when another term claims it, which is told', async () => {
    const lines = ['vehicle; car', 'car; automobile'];
    expect(await termsOf(...lines)).toEqual(['car: automobile', 'vehicle']);
    expect(await problemsOf(...lines)).toEqual(['1 ambiguous']);
  });

  it('may bear the names of what every object has', async () => {
    expect(await termsOf('__proto__; constructor', '  toString')).toEqual([
      '__proto__: constructor',
      'toString < __proto__',
    ]);
  });

  it('are refused one by one when they are no names, which is told', async () => {
    const long = 'x'.repeat(201);
    expect(await termsOf('tree', '---', `bush; ${long}`)).toEqual(['bush', 'tree']);
    expect(await problemsOf('tree', '---', `bush; ${long}`)).toEqual([
      '2 malformed',
      '3 malformed',
    ]);
  });

  it('lose control characters and doubled blanks', async () => {
    expect(await termsOf('deep\u0000  le\u200barning')).toEqual(['deep le arning']);
  });
});

describe('broader terms', () => {
  it('that are no terms become terms', async () => {
    expect(await termsOf('term,broader', 'oak,tree')).toEqual(['oak < tree', 'tree']);
  });

  it('may be named by a synonym', async () => {
    expect(await termsOf('term,synonyms,broader', 'tree,arbor,', 'oak,,arbor')).toEqual([
      'oak < tree',
      'tree: arbor',
    ]);
  });

  it('form no circle: the relation that closes one goes, which is told', async () => {
    const lines = ['term,broader', 'c,a', 'a,b', 'b,c'];
    expect(await termsOf(...lines)).toEqual(['a < b', 'b < c', 'c']);
    expect(await problemsOf(...lines)).toEqual(['- cycle']);
  });

  it('lose the same relation in any order of the lines', async () => {
    expect(await termsOf('term,broader', 'b,c', 'c,a', 'a,b')).toEqual(['a < b', 'b < c', 'c']);
  });

  it('are not the term itself', async () => {
    expect(await termsOf('term,broader', 'a,a')).toEqual(['a']);
    expect(await problemsOf('term,broader', 'a,a')).toEqual(['- cycle']);
  });

  it('may be a chain longer than a call stack', async () => {
    const lines = Array.from({ length: 20_000 }, (_, place) => `t${place},t${place + 1}`);
    expect(await termsOf('term,broader', ...lines)).toHaveLength(20_001);
  });
});

describe('any text', () => {
  it('gives a vocabulary with distinct labels, or an error of ours', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'a',
        'b; a',
        ' c',
        'term,broader',
        'a,b',
        '<a> <b> "c" .',
        '"',
        '@prefix',
        '<',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (lines) => {
        try {
          const reading = await readingOf(...lines);
          const labels = reading.vocabulary.terms.map(({ label }) => label);
          expect(new Set(labels).size).toBe(labels.length);
          expect(labels).toEqual([...labels].sort());
          expect(written(reading)).not.toHaveLength(0);
        } catch (error) {
          expect(error).toBeInstanceOf(BadVocabularyError);
        }
      }),
    );
  });
});
