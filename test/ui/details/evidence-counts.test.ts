/** The counts of the whole default corpus add up: on the map, in the list of papers, in the evidence. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { curateDataset } from '../../../src/core/curation/curate-dataset.ts';
import { decodeStructure, decodeTexts, encodeDataset } from '../../../src/core/dataset/codec.ts';
import { runPipeline } from '../../../src/core/run.ts';
import { collectEvidence } from '../../../src/core/shared/evidence.ts';
import type { Paper, PublishedDataset } from '../../../src/core/types.ts';
import { papersOfConcept } from '../../../src/explorer/details.ts';
import { calm } from '../../core/concepts-of.ts';

const corpus = join(import.meta.dirname, '../../../public/corpus/papers.json');

let built: PublishedDataset;
let dataset: PublishedDataset;
let everyConcept: number[];

beforeAll(async () => {
  const papers = JSON.parse(await readFile(corpus, 'utf8')) as Paper[];
  const [structureText = '', textsText = ''] = encodeDataset(
    await runPipeline(papers, { name: 'default' }, calm),
  ).map(({ text }) => text);
  const structure = decodeStructure(structureText);
  built = { structure, texts: decodeTexts(textsText, structure) };
}, 60_000);

/** The two concepts in most papers merged, the next one hidden. */
function edited(): PublishedDataset {
  const [first = '', second = '', third = ''] = built.structure.concepts.map(({ id }) => id);
  return curateDataset(built, [
    { kind: 'merge', from: [second], into: first },
    { kind: 'hide', concept: third },
  ]);
}

/** Returns what the details list under a concept: its papers with what is marked in each. */
function listedEvidence(concept: number) {
  const { structure, texts } = dataset;
  return papersOfConcept(structure, concept).flatMap((number) => {
    const paper = structure.papers[number];
    if (paper === undefined) return [];
    const evidence = collectEvidence(paper, texts.papers[number], concept);
    const marked = [evidence.title, ...evidence.sentences].filter((sentence) =>
      sentence.some(({ mark }) => mark),
    );
    return { number, evidence, marked };
  });
}

describe.each([
  ['as it is built', () => built],
  ['with edits', edited],
])('the evidence of every drawn concept of the default corpus, %s', (_, datasetOf) => {
  beforeAll(() => {
    dataset = datasetOf();
    everyConcept = [...dataset.structure.concepts.keys()];
  });

  it('lists as many papers as the node counts, each with a marked sentence', () => {
    const { concepts } = dataset.structure;
    expect(concepts.length).toBeGreaterThan(0);
    expect(
      everyConcept.map((concept) => {
        const listed = listedEvidence(concept);
        const named = listed.filter(({ marked }) => marked.length > 0);
        return [concepts[concept]?.label, listed.length, named.length];
      }),
    ).toEqual(concepts.map(({ label, papers }) => [label, papers, papers]));
  });

  it('marks every mention, whole', () => {
    const missed = everyConcept.flatMap((concept) =>
      listedEvidence(concept).flatMap(({ number, evidence }) => {
        const mentions =
          dataset.texts.papers[number]?.concepts.find((named) => named.concept === concept)
            ?.mentions ?? [];
        const inAbstract = evidence.sentences.flat();
        return mentions.filter(
          ({ field, start, end }) =>
            !(field === 'title' ? evidence.title : inAbstract).some(
              (segment) =>
                segment.mark &&
                segment.start <= start &&
                segment.start + segment.text.length >= end,
            ),
        );
      }),
    );
    expect(missed).toEqual([]);
  });

  it('shows a sentence only where the concept is marked in it', () => {
    const bare = everyConcept.flatMap((concept) =>
      listedEvidence(concept).flatMap(({ evidence }) =>
        evidence.sentences.filter((sentence) => !sentence.some(({ mark }) => mark)),
      ),
    );
    expect(bare).toEqual([]);
  });
});
