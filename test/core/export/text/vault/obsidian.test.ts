import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planExport, textOf } from '../../../../../src/core/export/plan-export.ts';
import type { ExportFile, ExportRemark } from '../../../../../src/core/export/source.ts';
import { induceSubgraph, selectEverything } from '../../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure } from '../../../../../src/core/types.ts';
import { datasetOf } from '../../../dataset-of.ts';
import { anyStructure, structureOf } from '../../../structure-of.ts';
import { hostileStructure } from '../../hostile-structure.ts';
import { sourceOf } from '../../source-of.ts';
import { anyTitle } from './any-title.ts';

const { structure, texts } = datasetOf(
  [
    {
      id: 'a',
      title: 'Deep layers: a "survey"?',
      abstract: 'We prune layers. Attention is *all*. Hidden layers and attention differ!',
      authors: ['Ada Byron', 'Alan Turing', 'Grace Hopper'],
      year: 2019,
      venue: 'J. of [Maps]',
      doi: '10.1000/a(b)c',
      url: 'https://www.example.org/a_b (c)',
    },
    { id: 'b', title: 'On attention', abstract: 'A layer needs attention.', year: 2021 },
  ],
  [
    { label: 'layer', forms: ['layer', 'layers', 'Layers'] },
    { label: 'hidden layer', forms: ['Hidden layers'], broader: ['layer'] },
    { label: 'attention', forms: ['attention', 'Attention'] },
  ],
  1,
);

const PROPERTIES = /^---\n([\s\S]*?)\n---\n/;

const vault = (chosen: Parameters<typeof sourceOf>[1] = {}, of: DatasetStructure = structure) =>
  new Map(planExport(sourceOf(of, chosen), 'obsidian').map((file) => [file.file, file]));

function noteOf(files: ReadonlyMap<string, ExportFile>, name: string): string {
  const file = files.get(name);
  if (file === undefined) throw new Error(`no ${name} among ${[...files.keys()].join(', ')}`);
  return textOf(file);
}

function propertiesOf(note: string): Record<string, unknown> {
  return parse(PROPERTIES.exec(note)?.[1] ?? '');
}

/** The targets of every link in every note: in its text, and in its properties. */
function linksOf(files: ReadonlyMap<string, ExportFile>): string[] {
  return [...files.values()].flatMap((file) => {
    const note = textOf(file);
    const text = note.replace(PROPERTIES, '').replace(/\\[\\[\]]/g, '');
    const linking = `${text}${propertiesOf(note).community ?? ''}`;
    return [...linking.matchAll(/\[\[([^|\]]*)\|[^\]]*\]\]/g)].map(([, target]) => target ?? '');
  });
}

describe('the vault of nothing', () => {
  it('is its index', () => {
    const files = vault({ subgraph: induceSubgraph(structure, [], []) });
    expect([...files.keys()]).toEqual(['small.md']);
    expect(noteOf(files, 'small.md')).toContain('0 papers and 0 concepts in 0 communities');
  });
});

describe('the vault of a map', () => {
  const files = vault({ texts });

  it('has a note a paper, a concept and a community', () => {
    expect([...files.keys()]).toEqual([
      'small.md',
      'Communities/Attention.md',
      'Concepts/attention.md',
      'Concepts/layer.md',
      'Concepts/hidden layer.md',
      "Papers/Deep layers - a 'survey'.md",
      'Papers/On attention.md',
    ]);
  });

  it('tells a paper in its properties', () => {
    expect(propertiesOf(noteOf(files, "Papers/Deep layers - a 'survey'.md"))).toEqual({
      aliases: ['Deep layers: a "survey"?'],
      authors: ['Ada Byron', 'Alan Turing', 'Grace Hopper'],
      year: 2019,
      venue: 'J. of [Maps]',
      doi: '10.1000/a(b)c',
      url: 'https://www.example.org/a_b (c)',
      tags: ['paper', 'community/attention'],
      community: '[[Communities/Attention|Attention]]',
      id: 'a',
    });
  });

  it('links the abstract where it names a concept', () => {
    expect(noteOf(files, "Papers/Deep layers - a 'survey'.md")).toContain(
      'We prune [[Concepts/layer|layers]]. [[Concepts/attention|Attention]] is \\*all\\*. [[Concepts/hidden layer|Hidden layers]] and [[Concepts/attention|attention]] differ!',
    );
  });

  it('quotes the sentences that name a concept, highlighted there', () => {
    const note = noteOf(files, 'Concepts/attention.md');
    expect(note).toContain(
      '### [[Papers/Deep layers - a \'survey\'|Deep layers: a "survey"?]]\n\nByron et al., 2019\n\n> ==Attention== is \\*all\\*.\n>\n> Hidden layers and ==attention== differ!\n',
    );
    expect(note).toContain('> *Title:* On ==attention==\n>\n> A layer needs ==attention==.\n');
  });

  it('names broader and narrower concepts, and forms that differ in more than capitals', () => {
    const layer = noteOf(files, 'Concepts/layer.md');
    expect(layer).toContain('- Also written: layers (');
    expect(layer).not.toContain('Layers (');
    expect(layer).toContain('- Narrower: [[Concepts/hidden layer|hidden layer]]\n');
    expect(noteOf(files, 'Concepts/hidden layer.md')).toContain(
      '- Broader: [[Concepts/layer|layer]]\n',
    );
  });

  it('links to where a paper can be read', () => {
    expect(noteOf(files, "Papers/Deep layers - a 'survey'.md")).toContain(
      '[DOI](https://doi.org/10.1000/a%28b%29c) · [example.org](https://www.example.org/a_b%20%28c%29)',
    );
  });

  it('lists the members of a community', () => {
    const note = noteOf(files, 'Communities/Attention.md');
    expect(propertiesOf(note)).toMatchObject({ papers: 2, concepts: 3 });
    expect(note).toContain('- [[Papers/On attention|On attention]] (2021)\n');
    expect(note).toContain('- [[Concepts/hidden layer|hidden layer]] (1 paper)\n');
  });

  it('makes a note when its text is asked for, the same every time', () => {
    const again = vault({ texts });
    for (const [name, file] of files) expect(noteOf(again, name)).toBe(textOf(file));
  });
});

describe('the vault of a part', () => {
  it('names a concept that has no note without a link', () => {
    const narrower = structure.concepts.findIndex(({ label }) => label === 'hidden layer');
    const subgraph = induceSubgraph(structure, [0], [narrower]);
    const files = vault({ texts, subgraph });
    expect([...files.keys()]).toHaveLength(4);
    expect(noteOf(files, 'Concepts/hidden layer.md')).toContain('- Broader: layer\n');
  });

  it('keeps the name that a note has in the vault of everything', () => {
    const twins = structureOf({
      papers: [{ title: 'Twin' }, { title: 'twin' }],
      concepts: [],
      mentions: [],
    });
    const files = vault({ subgraph: induceSubgraph(twins, [1], []) }, twins);
    expect(files.has('Papers/twin 2.md')).toBe(true);
  });
});

describe('the vault before the texts have arrived', () => {
  it('leaves evidence out and says so once', () => {
    const remarks: ExportRemark[] = [];
    const files = vault();
    const all = [...files.values()].map((file) =>
      [...file.pieces((remark) => remarks.push(remark))].join(''),
    );
    expect(remarks).toEqual([
      { code: 'left-out', message: expect.stringContaining('Abstracts and sentences') },
    ]);
    expect(all.join('')).not.toContain('==');
  });
});

describe('any vault', () => {
  it('has no link without a note, and a note for every node', () => {
    const any = anyStructure.chain((drawn) =>
      fc.record({
        titles: fc.array(anyTitle, { minLength: 27, maxLength: 27 }),
        papers: fc.subarray([...drawn.papers.keys()]),
        concepts: fc.subarray([...drawn.concepts.keys()]),
        drawn: fc.constant(drawn),
      }),
    );
    fc.assert(
      fc.property(any, ({ titles, papers, concepts, drawn }) => {
        const named: DatasetStructure = {
          ...drawn,
          papers: drawn.papers.map((paper, at) => ({ ...paper, title: titles[at] ?? '' })),
          concepts: drawn.concepts.map((concept, at) => ({
            ...concept,
            label: titles[9 + at] ?? '',
          })),
          communities: drawn.communities.map((community, at) => ({
            ...community,
            label: titles[18 + at] ?? '',
          })),
        };
        const subgraph = induceSubgraph(named, papers, concepts);
        const files = vault({ subgraph, title: titles[26] ?? '' }, named);
        const communities = new Set(
          [
            ...papers.map((number) => named.papers[number]),
            ...concepts.map((number) => named.concepts[number]),
          ].map((node) => node?.community),
        );
        expect(files.size).toBe(1 + papers.length + concepts.length + communities.size);
        for (const link of linksOf(files)) expect([...files.keys()]).toContain(`${link}.md`);
      }),
      { numRuns: 100 },
    );
  });

  it('holds hostile titles in properties that are read back', () => {
    const files = vault({ subgraph: selectEverything(hostileStructure) }, hostileStructure);
    const aliases = [...files]
      .filter(([name]) => name.startsWith('Papers/'))
      .map(([, file]) => propertiesOf(textOf(file)).aliases);
    expect(aliases).toEqual(hostileStructure.papers.map(({ title }) => [title]));
    for (const link of linksOf(files)) expect([...files.keys()]).toContain(`${link}.md`);
  });
});
