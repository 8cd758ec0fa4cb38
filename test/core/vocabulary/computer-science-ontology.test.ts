import { describe, expect, it } from 'vitest';
import { problemsOf, readingOf, termsOf } from './vocabulary-of.ts';

const topic = (name: string) => `<https://cso.kmi.open.ac.uk/topics/${name}>`;
const cso = (name: string) => `<http://cso.kmi.open.ac.uk/schema/cso#${name}>`;
const label = '<http://www.w3.org/2000/01/rdf-schema#label>';

const STATEMENTS: [string, string, string][] = [
  [topic('computer_science'), cso('superTopicOf'), topic('programming')],
  [topic('programming'), cso('superTopicOf'), topic('c%2B%2B_language')],
  [topic('programming'), label, '"programming"@en'],
  [topic('programming'), cso('relatedEquivalent'), topic('coding')],
  [topic('coding'), cso('relatedEquivalent'), topic('programming')],
  [topic('coding'), cso('preferentialEquivalent'), topic('programming')],
  [topic('programming'), cso('preferentialEquivalent'), topic('programming')],
  [topic('coding'), cso('superTopicOf'), topic('pair_programming')],
  [topic('compiler'), cso('relatedEquivalent'), topic('compilers')],
  [topic('computer_science'), cso('contributesTo'), topic('science')],
  [
    topic('programming'),
    '<http://www.w3.org/2002/07/owl#sameAs>',
    '<http://dbpedia.org/resource/Computer_programming>',
  ],
];

const TERMS = [
  'c++ language < programming',
  'compiler: compilers',
  'computer science',
  'pair programming < programming',
  'programming: coding < computer science',
];

const quote = (cell: string) => `"${cell}"`;
const inner = (cell: string) => cell.replace(/^"(.*)"@en$/, '$1@en .');
const doubled = (cell: string) => cell.replace(/^"(.*)"@en$/, '""$1""@en .');

const writings: [string, (row: string[]) => string][] = [
  ['CSV with every cell in quotation marks', (row) => row.map(inner).map(quote).join(',')],
  ['CSV with doubled quotation marks', (row) => row.map(doubled).map(quote).join(',')],
  ['CSV without quotation marks', (row) => row.join(',')],
  ['N-Triples', (row) => `${row.join(' ')} .`],
];

describe('the Computer Science Ontology', () => {
  it.each(writings)('is read from %s', async (_, write) => {
    expect(await termsOf(...STATEMENTS.map(write))).toEqual(TERMS);
    expect(await problemsOf(...STATEMENTS.map(write))).toEqual([]);
  });

  it('is the same in any order of its lines', async () => {
    const lines = STATEMENTS.map((row) => `${row.join(' ')} .`);
    expect(await termsOf(...lines.toReversed())).toEqual(await termsOf(...lines));
  });

  it('tells of lines that are no statements, by their number', async () => {
    const lines = STATEMENTS.map((row) => row.join(','));
    const { problems } = await readingOf(lines[0] ?? '', 'cut off', ...lines.slice(1));
    expect(problems).toMatchObject([{ line: 2, code: 'malformed' }]);
  });

  it('keeps a per cent sign that encodes nothing', async () => {
    const row = [topic('100%_correct'), cso('relatedEquivalent'), topic('right')];
    expect(await termsOf(row.join(','))).toEqual(['100% correct: right']);
  });
});
