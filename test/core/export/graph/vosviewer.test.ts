/** Checked field by field against https://app.vosviewer.com/docs/file-types/json-file-type/. */
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { induceSubgraph } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { hostileStructure } from '../hostile-structure.ts';
import { pairStructure } from './pair-structure.ts';
import { remarksOf, textOfFormat } from './text-of-format.ts';

interface Item {
  id: number;
  label: string;
  description: string;
  url?: string;
  x: number;
  y: number;
  cluster: number;
  weights: Record<string, number>;
  scores: Record<string, number>;
}

interface VosviewerFile {
  network: {
    items: Item[];
    links: { source_id: number; target_id: number; strength: number }[];
    clusters: { cluster: number; label: string }[];
  };
  config: {
    color_schemes: { cluster_colors: { cluster: number; color: string }[] };
    parameters: Record<string, number | boolean>;
    terminology: Record<string, string>;
  };
  info: { title: string; description: string };
}

const cluster = expect.toSatisfy(
  (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000,
);
const notNegative = expect.toSatisfy(
  (value: unknown) => Number.isFinite(value) && Number(value) >= 0,
);

/** Reads a file and refuses what the description does not allow, or VOSviewer Online does not open. */
function readVosviewer(structure: DatasetStructure, subgraph?: ReturnType<typeof induceSubgraph>) {
  const text = textOfFormat('vosviewer', structure, subgraph === undefined ? {} : { subgraph });
  const file = JSON.parse(text) as VosviewerFile;
  const { items, links, clusters } = file.network;
  const ids = new Set(items.map(({ id }) => id));
  expect(ids.size).toBe(items.length);
  for (const { url, scores, weights, ...item } of items) {
    expect(item).toEqual({
      id: expect.any(Number),
      label: expect.any(String),
      description: expect.any(String),
      x: expect.any(Number),
      y: expect.any(Number),
      cluster,
    });
    expect(url ?? 'https://').toMatch(/^https?:\/\//);
    expect(weights).toEqual({ Documents: notNegative });
    expect(Object.values(scores).every(Number.isFinite)).toBe(true);
  }
  for (const { source_id, target_id, strength, ...others } of links) {
    expect([ids.has(source_id), ids.has(target_id), others]).toEqual([true, true, {}]);
    expect(strength).toEqual(notNegative);
  }
  for (const one of clusters) expect(one).toEqual({ cluster, label: expect.any(String) });
  for (const one of file.config.color_schemes.cluster_colors) {
    expect(one).toEqual({ cluster, color: expect.stringMatching(/^#[\da-f]{6}$/) });
  }
  expect(file.info).toEqual({ title: expect.any(String), description: expect.any(String) });
  return file;
}

/** What a reader of HTML shows, and the elements that it finds. */
function readHtml(html: string): { text: string; elements: string[] } {
  const read = { text: '', elements: [] as string[] };
  const parser = new Parser({
    ontext: (text) => {
      read.text += text;
    },
    onopentagname: (name) => read.elements.push(name),
    oncomment: () => read.elements.push('comment'),
    onprocessinginstruction: (name) => read.elements.push(name),
  });
  parser.end(html);
  return read;
}

describe('vosviewer', () => {
  it('holds nothing for an empty selection', () => {
    const { network, info } = readVosviewer(pairStructure, induceSubgraph(pairStructure, [], []));
    expect(network).toEqual({ items: [], links: [], clusters: [] });
    expect(info.title).toBe('small');
  });

  it('holds papers and concepts with their places, weights and scores', () => {
    const [paper, , concept] = readVosviewer(pairStructure).network.items;
    expect(paper).toEqual({
      id: 1,
      label: 'A title',
      description:
        '<table><tr><td>Paper:</td><td>A title</td></tr><tr><td>Id:</td><td>p0</td></tr>' +
        '<tr><td>Year:</td><td>2021</td></tr><tr><td>Keywords:</td><td>a b; c</td></tr>' +
        '<tr><td>Community:</td><td>1 Community 1</td></tr></table>',
      x: 3.25,
      y: -2,
      cluster: 2,
      weights: { Documents: 1 },
      scores: { Year: 2021, Participation: 0, Betweenness: 0, Confidence: 1 },
    });
    expect(concept).toMatchObject({ id: 3, label: 'attention', cluster: 2 });
    expect(concept?.weights).toEqual({ Documents: 2 });
    expect(concept?.scores).not.toHaveProperty('Year');
    expect(concept?.description).toContain('<td>Variants:</td><td>attention; Attention</td>');
  });

  it('holds every link with its weight', () => {
    const ends = readVosviewer(pairStructure).network.links.map((link) => Object.values(link));
    const [cooccurrence] = pairStructure.cooccurrences;
    const [similarity] = pairStructure.similarities;
    expect(ends).toEqual([
      [1, 3, 3],
      [2, 3, 1.5],
      [2, 4, 0.125],
      [3, 4, cooccurrence?.weight],
      [1, 2, similarity?.weight],
    ]);
  });

  it('numbers the communities that are present, and keeps their colours and names', () => {
    const { network, config } = readVosviewer(pairStructure);
    expect(network.clusters).toEqual([
      { cluster: 1, label: 'Community 0' },
      { cluster: 2, label: 'Community 1' },
      { cluster: 3, label: 'Community 12' },
    ]);
    expect(config.color_schemes.cluster_colors).toEqual([
      { cluster: 1, color: '#6f81e8' },
      { cluster: 2, color: '#a12c53' },
      { cluster: 3, color: '#6f81e8' },
    ]);
  });

  it('leaves out the communities after the thousandth, and tells', () => {
    const papers = Array.from({ length: 1001 }, (_, community) => ({ community }));
    const many = structureOf({ papers, concepts: [], mentions: [] });
    const { network } = JSON.parse(textOfFormat('vosviewer', many)) as VosviewerFile;
    expect(network.items.slice(-2).map((item) => item.cluster)).toEqual([1000, undefined]);
    expect(remarksOf('vosviewer', many)).toMatchObject([{ code: 'left-out' }]);
    expect(remarksOf('vosviewer', pairStructure)).toEqual([]);
  });

  it('gives a paper its address on the web, else its DOI, and no other', () => {
    const papers = [
      { url: 'https://example.org/a?b=1' },
      { url: 'javascript:alert(1)' },
      { url: 'ftp://example.org', doi: '10.1/a b' },
    ];
    const { items } = readVosviewer(structureOf({ papers, concepts: [], mentions: [] })).network;
    expect(items.map(({ url }) => url)).toEqual([
      'https://example.org/a?b=1',
      undefined,
      'https://doi.org/10.1/a%20b',
    ]);
  });

  it('lets no title become markup', () => {
    const titles = hostileStructure.papers.map(({ title }) => title);
    const { items } = readVosviewer(hostileStructure).network;
    expect(items.map(({ label }) => readHtml(label))).toEqual(
      [...titles, ...titles].map((text) => ({ text, elements: [] })),
    );
    for (const { description } of items) {
      expect(new Set(readHtml(description).elements)).toEqual(new Set(['table', 'tr', 'td']));
    }
  });

  it('keeps any title, in the label and in the description', () => {
    const markup = fc.string({
      unit: fc.constantFrom('<', '&', '>', ';', '#', '/', '!', 'a', 'm', 'p'),
    });
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'grapheme' })), (title) => {
        const structure = structureOf({ papers: [{ title }], concepts: [], mentions: [] });
        const [item] = readVosviewer(structure).network.items;
        expect(readHtml(item?.label ?? '')).toEqual({ text: title, elements: [] });
        expect(readHtml(item?.description ?? '').text).toContain(title);
      }),
    );
  });
});
