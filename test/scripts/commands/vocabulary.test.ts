import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, scratchFolder } from '../scratch.ts';

const folder = scratchFolder();

const PAPERS = [
  {
    id: 'a',
    title: 'Nets',
    abstract: 'A ConvNet sees edges. Each ConvNet learns, as IT firms know.',
  },
  { id: 'b', title: 'Vision', abstract: 'Convolutional neural networks see. It is known.' },
];

const VOCABULARIES: Record<string, string> = {
  'terms.txt': '# ours\nneural network\n  Convolutional Neural Network; ConvNet; CNN\nIT\n',
  'terms.csv':
    'term,synonyms,broader\nConvolutional Neural Network,ConvNet; CNN,neural network\nIT,,\n',
  'terms.ttl': `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <#nn> skos:prefLabel "neural network"@en .
    <#cnn> skos:prefLabel "Convolutional Neural Network"@en ; skos:broader <#nn> ;
      skos:altLabel "ConvNet"@en, "CNN"@en .
    <#it> skos:prefLabel "IT"@en .`,
  'terms.rdf': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns:skos="http://www.w3.org/2004/02/skos/core#">
    <skos:Concept rdf:ID="nn"><skos:prefLabel>neural network</skos:prefLabel></skos:Concept>
    <skos:Concept rdf:ID="cnn"><skos:prefLabel>Convolutional Neural Network</skos:prefLabel>
      <skos:altLabel>ConvNet</skos:altLabel><skos:altLabel>CNN</skos:altLabel>
      <skos:broader rdf:resource="#nn"/></skos:Concept>
    <skos:Concept rdf:ID="it"><skos:prefLabel>IT</skos:prefLabel></skos:Concept></rdf:RDF>`,
};

beforeAll(() => {
  const lines = PAPERS.map((paper) => JSON.stringify(paper));
  writeFileSync(join(folder, 'papers.jsonl'), lines.join('\n'));
  for (const [file, text] of Object.entries(VOCABULARIES)) writeFileSync(join(folder, file), text);
});

describe('--vocabulary FILE', () => {
  it.each(Object.keys(VOCABULARIES))(
    'of concepts calls terms by their labels: %s',
    async (file) => {
      const words = ['concepts', 'papers.jsonl', '--vocabulary', file];
      const { code, stdout, stderr } = await runCli(words, folder);
      expect(code).toBe(0);
      const [first, second] = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).keyphrases);
      expect(first).toContain('Convolutional Neural Network');
      expect(first).toContain('IT');
      expect(second).toContain('Convolutional Neural Network');
      expect(second).not.toContain('IT');
      expect(stderr).toContain(`${file}: 3 terms read as `);
    },
  );

  it('of build merges synonyms, relates terms and stores what was used', async () => {
    const words = ['build', 'papers.jsonl', '--vocabulary', 'terms.csv', '--out', 'map'];
    expect((await runCli(words, folder)).code).toBe(0);
    const structure = JSON.parse(readFileSync(join(folder, 'map', 'structure.json'), 'utf8'));
    expect(structure.options.vocabulary.terms).toBe(3);
    expect(JSON.stringify(structure)).toContain('Convolutional Neural Network');
    expect(structure.counts.concepts).toBeGreaterThan(0);
  });

  it('lists what was left out, and where', async () => {
    writeFileSync(join(folder, 'doubtful.txt'), 'tree; arbor\n;;\nbush; arbor\n');
    const words = ['concepts', 'papers.jsonl', '--vocabulary', 'doubtful.txt'];
    const { code, stderr } = await runCli(words, folder);
    expect(code).toBe(0);
    expect(stderr).toContain('doubtful.txt: line 2: ');
    expect(stderr).toContain('doubtful.txt: line 1: "arbor"');
  });

  const refused: [string, string, RegExp][] = [
    ['an empty one', '', /bad\.txt: .*empty/],
    ['a broken one', '@prefix a: <http://x/> .\na:b c:d "e" .', /bad\.txt: .*line 2/],
  ];

  it.each(refused)('refuses %s before any work', async (_, text, message) => {
    writeFileSync(join(folder, 'bad.txt'), text);
    const words = ['build', 'papers.jsonl', '--vocabulary', 'bad.txt', '--out', 'none'];
    const { code, stdout, stderr } = await runCli(words, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('names a file that is not there', async () => {
    const words = ['concepts', 'papers.jsonl', '--vocabulary', 'nowhere.ttl'];
    const { code, stderr } = await runCli(words, folder);
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere.ttl: there is no such file');
  });
});
