import { beforeAll, describe, expect, it } from 'vitest';
import { verifyDataset } from '../../../src/core/dataset/verify-dataset.ts';
import { refreshDataset } from '../../../src/core/run.ts';
import { BadDatasetError } from '../../../src/core/shared/errors.ts';
import type { CommunityPart, PublishedDataset } from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';
import { datasetOf } from '../dataset-of.ts';

const papers = [
  { id: 'a', title: 'bird song', abstract: 'bird and song in a nest' },
  { id: 'b', title: 'bird nest', abstract: 'song' },
  { id: 'c', title: 'ice valley' },
  { id: 'd', title: 'valley ice', abstract: 'ice' },
];
const rows = ['bird', 'song', 'nest', 'ice', 'valley'].map((label) => ({ label }));

let whole: PublishedDataset;

beforeAll(async () => {
  whole = await refreshDataset(datasetOf(papers, rows), [], calm);
});

/** A part without members. */
function partOf(given: Partial<CommunityPart>): CommunityPart {
  return { label: '', leading: [], papers: 0, concepts: 0, parts: [], ...given };
}

type Spoil = (dataset: PublishedDataset) => void;

describe('verifyDataset', () => {
  it('lets a dataset pass that a build gives', () => {
    expect(() => verifyDataset(whole)).not.toThrow();
  });

  it('lets a concept of few papers pass where it is kept', () => {
    const kept = structuredClone(whole);
    kept.structure.options.minPapers = 3;
    for (const concept of kept.structure.concepts) concept.kept = true;
    expect(() => verifyDataset(kept)).not.toThrow();
  });

  it.each<[string, Spoil]>([
    [
      'structure.json: inputHash',
      ({
        structure: {
          papers: [first],
        },
      }) => {
        if (first !== undefined) first.title = 'bird songs';
      },
    ],
    [
      'structure.json: inputHash',
      ({ texts }) => {
        for (const text of texts.papers) text.abstract &&= text.abstract.replace('song', 'sing');
      },
    ],
    ['structure.json: papers[1].id', ({ structure }) => structure.papers.reverse()],
    [
      'structure.json: counts.papers',
      ({ structure }) => {
        structure.counts.papers += 1;
      },
    ],
    [
      'structure.json: counts.withAbstract',
      ({ structure }) => {
        structure.counts.withAbstract -= 1;
      },
    ],
    [
      'structure.json: counts.allConcepts',
      ({ structure }) => {
        structure.counts.allConcepts += 1;
      },
    ],
    [
      'structure.json: counts.mentionLinks',
      ({ structure }) => {
        structure.mentions.pop();
      },
    ],
    [
      'structure.json: mentions[0]',
      ({ structure: { mentions } }) => {
        mentions.push(...mentions.splice(0, 1));
      },
    ],
    [
      'structure.json: mentions[1]',
      ({ structure: { mentions } }) => {
        for (const link of mentions.slice(1)) link.weight += 1;
      },
    ],
    [
      'texts.json: papers[0].concepts[0]',
      ({ texts }) => {
        texts.papers[0]?.concepts[0]?.mentions.splice(0);
      },
    ],
    [
      'structure.json: concepts[0].papers',
      ({ structure: { concepts } }) => {
        for (const concept of concepts) concept.papers += 1;
      },
    ],
    [
      'structure.json: concepts[0].papers',
      ({ structure }) => {
        structure.options.minPapers = 3;
      },
    ],
    [
      'structure.json: communities[1].papers',
      ({ structure }) => {
        for (const community of structure.communities.slice(1)) community.papers += 1;
      },
    ],
    [
      'structure.json: communities[0].leading[0]',
      ({ structure }) => {
        structure.communities[0]?.leading.splice(
          0,
          9,
          ...(structure.communities[1]?.leading ?? []),
        );
      },
    ],
    [
      'structure.json: communities[0].parts[0].papers',
      ({ structure }) => {
        structure.communities[0]?.parts.push(partOf({ papers: 1 }));
      },
    ],
    [
      'structure.json: communities[0].parts[0].concepts',
      ({ structure }) => {
        for (const concept of structure.concepts) if (concept.community === 0) concept.parts = [0];
        structure.communities[0]?.parts.push(partOf({}));
      },
    ],
    [
      'structure.json: communities[0].parts[0].leading[0]',
      ({ structure }) => {
        structure.communities[0]?.parts.push(partOf({ leading: [0] }));
      },
    ],
    [
      'structure.json: communities[0].parts[0].parts[0].papers',
      ({ structure }) => {
        structure.communities[0]?.parts.push(partOf({ parts: [partOf({ papers: 2 })] }));
      },
    ],
    [
      'structure.json: cooccurrences[1]',
      ({ structure: { cooccurrences, counts } }) => {
        cooccurrences.splice(1, 0, ...cooccurrences.slice(0, 1));
        counts.cooccurrenceLinks += 1;
      },
    ],
    [
      'structure.json: similarities[1]',
      ({ structure: { similarities } }) => {
        similarities.reverse();
      },
    ],
    [
      'structure.json: cooccurrences[0][2]',
      ({ structure: { cooccurrences } }) => {
        for (const link of cooccurrences) link.papers = 3;
      },
    ],
  ])('names the place of a wrong %s, and the remedy', (place, spoil) => {
    const spoilt = structuredClone(whole);
    spoil(spoilt);
    expect(() => verifyDataset(spoilt)).toThrow(BadDatasetError);
    expect(() => verifyDataset(spoilt)).toThrow(`${place}: `);
    expect(() => verifyDataset(spoilt)).toThrow('throughline build');
  });
});
