/** The whole pipeline on a small corpus, against what it gave before. Regenerate: add `-u`. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { encodeDataset } from '../../src/core/dataset/codec.ts';
import { runPipeline } from '../../src/core/run.ts';
import { doAtOnce } from '../../src/core/shared/in-steps.ts';
import type {
  DatasetStructure,
  LinkTests,
  MapConcept,
  PairTest,
  PublishedDataset,
} from '../../src/core/types.ts';
import { calm } from './concepts-of.ts';

const text = readFileSync(new URL('../golden/corpus.json', import.meta.url), 'utf8');
const { papers } = doAtOnce(readCorpus([{ name: 'corpus.json', text }]));

it('gives the golden map', async () => {
  const { structure } = await buildMap();
  await expect(describeMap(structure)).toMatchFileSnapshot('../golden/map.txt');
}, 30_000);

it('gives equal bytes twice', async () => {
  expect(encodeDataset(await buildMap())).toEqual(encodeDataset(await buildMap()));
}, 30_000);

function buildMap(): Promise<PublishedDataset> {
  return runPipeline(papers, { name: 'golden', minPapers: 2 }, calm);
}

function describeConcept({ id, papers, variants, broader, sense }: MapConcept): string {
  const forms = variants.map(({ form, count, reasons = [] }) =>
    [form, count, ...reasons].join(' '),
  );
  const under = broader === undefined ? '' : `, under ${broader.join(' and ')}`;
  const meaning = sense === undefined ? '' : `, sense of ${sense.context} ${sense.confidence}`;
  return `  ${id}, ${papers} papers: ${forms.join(', ')}${under}${meaning}`;
}

function describeTest({ expected, pValue, qValue }: PairTest): string {
  return `${expected} expected, p ${pValue}, q ${qValue}`;
}

function describeTests(kind: string, { tested, passing, possible }: LinkTests): string {
  return `${kind}: ${tested} tested, ${passing} passing, ${possible} possible`;
}

/** Decisions and rounded numbers, a line each, so that a difference can be read. */
function describeMap({ papers, concepts, communities, ...structure }: DatasetStructure): string {
  const lines = communities.flatMap((community) => [
    `community ${community.number}: ${community.label}`,
    ...papers
      .filter((paper) => paper.community === community.number)
      .map((paper) => `  paper ${paper.id} at ${Math.round(paper.x)}, ${Math.round(paper.y)}`),
    ...concepts.filter((concept) => concept.community === community.number).map(describeConcept),
  ]);
  const mentions = structure.mentions.map(
    ({ paper, concept, weight }) =>
      `mention ${papers[paper]?.id} ${concepts[concept]?.label} ${weight}`,
  );
  const cooccurrences = structure.cooccurrences.map(
    (link) =>
      `co-occurrence ${concepts[link.source]?.label}, ${concepts[link.target]?.label}: ` +
      `${link.papers} papers, ${link.weight}, ${describeTest(link)}`,
  );
  const similarities = structure.similarities.map(
    (link) =>
      `similarity ${papers[link.source]?.id} ${papers[link.target]?.id} ${link.weight}, ` +
      `${link.shared} shared, ${describeTest(link)}`,
  );
  return [
    `input ${structure.inputHash}`,
    `modularity ${structure.modularity}`,
    ...lines,
    ...mentions,
    describeTests('co-occurrences', structure.tests.cooccurrences),
    describeTests('similarities', structure.tests.similarities),
    ...structure.overlapping.map(
      ([one, other]) => `overlapping ${concepts[one]?.label}, ${concepts[other]?.label}`,
    ),
    ...cooccurrences,
    ...similarities,
    '',
  ].join('\n');
}
