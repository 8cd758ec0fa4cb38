import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeStructure, decodeTexts, encodeDataset } from '../../../src/core/dataset/codec.ts';
import { refreshDataset } from '../../../src/core/run.ts';
import { BadDatasetError } from '../../../src/core/shared/errors.ts';
import type { MapChange, PublishedDataset } from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';
import { datasetOf } from '../dataset-of.ts';
import { decoratedDataset } from './decorated-dataset.ts';

const papers = [
  {
    id: '__proto__',
    title: 'Attention layers',
    abstract: 'Attention layers read language models. A layer is a layer.',
    authors: ['<img onerror>'],
    year: 0,
    fields: JSON.parse('{"__proto__":"=cmd()"}') as Record<string, string>,
  },
  { id: 'b', title: 'Language models', abstract: 'Language models use attention layers.' },
  { id: 'c', title: 'No abstract' },
];

let dataset: PublishedDataset;
let structureText: string;
let textsText: string;

beforeAll(async () => {
  const rows = [
    { label: 'layer', forms: ['layer', 'layers'] },
    { label: 'attention', forms: ['Attention', 'attention'] },
    {
      label: 'attention layer',
      forms: ['Attention layers', 'attention layers'],
      broader: ['layer', 'attention'],
    },
    { label: 'language model', forms: ['Language models', 'language models'] },
    { label: 'abstract' },
  ];
  dataset = await refreshDataset(datasetOf(papers, rows), [], calm);
  const [structure, texts] = encodeDataset(dataset);
  structureText = structure?.text ?? '';
  textsText = texts?.text ?? '';
});

describe('encodeDataset', () => {
  it('writes the structure, then the texts', () => {
    expect(encodeDataset(dataset).map(({ file }) => file)).toEqual([
      'structure.json',
      'texts.json',
    ]);
  });

  it('opens with format, version, input hash, name and options', () => {
    expect(Object.keys(JSON.parse(structureText)).slice(0, 5)).toEqual([
      'format',
      'version',
      'inputHash',
      'name',
      'options',
    ]);
  });

  it('comes back as it went, once and twice', () => {
    const structure = decodeStructure(structureText);
    const texts = decodeTexts(textsText, structure);
    expect(structure).toEqual(dataset.structure);
    expect(texts).toEqual(dataset.texts);
    expect(encodeDataset({ structure, texts }).map(({ text }) => text)).toEqual([
      structureText,
      textsText,
    ]);
  });
});

describe('a map of a single run', () => {
  it('comes back as it went, though no run on resampled links was made', () => {
    const { structure } = dataset;
    const sketch = {
      structure: {
        ...structure,
        runs: 0,
        papers: structure.papers.map(({ confidence: _, between: __, ...paper }) => paper),
        concepts: structure.concepts.map(({ confidence: _, between: __, ...concept }) => concept),
      },
      texts: dataset.texts,
    };
    expect(decodeStructure(encodeDataset(sketch)[0]?.text ?? '')).toEqual(sketch.structure);
  });
});

describe('what the user and the language say of concepts', () => {
  it('comes back as it went', async () => {
    await fc.assert(
      fc.property(decoratedDataset(dataset), (decorated) => {
        const [structure, texts] = encodeDataset(decorated);
        const decoded = decodeStructure(structure?.text ?? '');
        expect(decoded).toEqual(decorated.structure);
        expect(decodeTexts(texts?.text ?? '', decoded)).toEqual(decorated.texts);
      }),
      { numRuns: 60 },
    );
  });

  const hide = { kind: 'hide', concept: 'a' };

  it.each<[string, object]>([
    [
      'concepts[0].variants[0].reasons[0]',
      { variants: [{ form: 'a', count: 1, reasons: ['magic'] }] },
    ],
    ['concepts[0].variants[0].reasons', { variants: [{ form: 'a', count: 1, reasons: 'plural' }] }],
    ['concepts[0].broader[0]', { broader: ['concept:nowhere'] }],
    ['concepts[0].broader[0]', { broader: ['__proto__'] }],
    ['concepts[0].broader[1]', { broader: ['concept:layer', 'concept:layer'] }],
    ['concepts[0].broader', { broader: ['concept:attention'] }],
    ['concepts[0].broader', { broader: ['concept:attention layer'] }],
    ['concepts[1].id', { id: 'concept:attention layer' }],
    ['concepts[0].sense.confidence', { sense: { word: 'a', context: 'b', confidence: 1.01 } }],
    ['concepts[0].sense.confidence', { sense: { word: 'a', context: 'b', confidence: -0.01 } }],
    ['concepts[0].sense.word', { sense: { context: 'b', confidence: 1 } }],
  ])('names the place of a wrong %s', (place, parts) => {
    const wire = JSON.parse(structureText);
    Object.assign(wire.concepts[0], parts);
    expectRefusal(wire, place);
  });

  it.each<[string, object]>([
    [
      'options.vocabulary.terms',
      {
        options: { minPapers: 1, seed: 1, resolution: 1, association: 'strength', vocabulary: {} },
      },
    ],
    [
      'options.association',
      { options: { minPapers: 1, seed: 1, resolution: 1, association: 'lift' } },
    ],
    [
      'tests.cooccurrences.passing',
      { tests: { cooccurrences: { tested: 1, passing: 2, possible: 0 } } },
    ],
    ['curation', { curation: {} }],
    ['curation[0].edit.kind', { curation: [{ edit: { kind: 'eat' }, applied: true }] }],
    ['curation[0].edit.from', { curation: [{ edit: { kind: 'merge', from: [] }, applied: true }] }],
    [
      'curation[0].edit.label',
      { curation: [{ edit: { ...hide, kind: 'rename' }, applied: true }] },
    ],
    ['curation[0].reason', { curation: [{ edit: hide, applied: false }] }],
    ['curation[0].applied', { curation: [{ edit: hide, applied: 1 }] }],
  ])('names the place of a wrong %s', (place, parts) => {
    expectRefusal({ ...JSON.parse(structureText), ...parts }, place);
  });

  it.each<[string, (change: MapChange) => void]>([
    ['papers.added[0]', ({ papers: nodes }) => Object.assign(nodes, { added: [9999] })],
    ['papers.moved[1]', ({ papers: nodes }) => Object.assign(nodes, { moved: [1, 1] })],
    ['papers.gone[0].title', ({ papers: nodes }) => Object.assign(nodes, { gone: [{ id: 'a' }] })],
    ['concepts.added[0]', ({ concepts }) => Object.assign(concepts, { added: [-1] })],
    ['concepts.gone[0].label', ({ concepts }) => Object.assign(concepts, { gone: [{ id: 'a' }] })],
    ['communities.continued', ({ communities }) => communities.continued.push(0)],
    ['medianDistance', (change) => Object.assign(change, { medianDistance: -1 })],
  ])('names the place of a wrong change.%s', (place, spoil) => {
    const wire = JSON.parse(structureText);
    spoil(wire.change);
    expectRefusal(wire, `change.${place}`);
  });

  function expectRefusal(wire: object, place: string): void {
    const decode = () => decodeStructure(JSON.stringify(wire));
    expect(decode).toThrow(BadDatasetError);
    expect(decode).toThrow(`structure.json: ${place}: `);
  }

  it.each<[string, object]>([
    ['undrawn[0].broader[0]', { broader: ['concept:nowhere'] }],
    ['undrawn[0].id', { id: 'concept:layer' }],
    ['undrawn[0].sense.confidence', { sense: { word: 'a', context: 'b', confidence: 2 } }],
    ['undrawn[0].variants[0].reasons[0]', { variants: [{ form: 'a', count: 1, reasons: [''] }] }],
  ])('names the place of a wrong %s', (place, parts) => {
    const wire = JSON.parse(textsText);
    Object.assign(wire.undrawn[0], parts);
    const decode = () => decodeTexts(JSON.stringify(wire), dataset.structure);
    expect(decode).toThrow(BadDatasetError);
    expect(decode).toThrow(`texts.json: ${place}: `);
  });
});

describe('decodeStructure', () => {
  it.each([
    ['nothing', ''],
    ['text that breaks off', '{"format":"throughline","version":4,'],
    ['something else', '[]'],
    ['another format', '{"format":"gexf"}'],
    ['an older version', '{"format":"throughline","version":1}'],
    ['the version before', '{"format":"throughline","version":2}'],
    ['a newer version', '{"format":"throughline","version":5}'],
  ])('refuses %s', (_name, text) => {
    expect(() => decodeStructure(text)).toThrow(BadDatasetError);
  });

  it.each([
    ['papers[0].community', (wire: Wire) => ({ ...wire.papers[0], community: 99 }), 'papers'],
    [
      'papers[0].participation',
      (wire: Wire) => ({ ...wire.papers[0], participation: 1.5 }),
      'papers',
    ],
    [
      'concepts[0].betweenness',
      (wire: Wire) => ({ ...wire.concepts[0], betweenness: -0.1 }),
      'concepts',
    ],
    ['mentions[0][0]', () => [99, 0, 1], 'mentions'],
    ['mentions[0][1]', () => [0, 9999, 1], 'mentions'],
    ['mentions[0][2]', () => [0, 0, 0], 'mentions'],
    ['mentions[0]', () => [0, 0], 'mentions'],
    ['similarities[0][1]', () => [1, 0, 1, 0.5, 0.1, 0.1, 1], 'similarities'],
    ['similarities[0][2]', () => [0, 1, -1, 0.5, 0.1, 0.1, 1], 'similarities'],
    ['similarities[0][4]', () => [0, 1, 1, 0.5, 0, 0.1, 1], 'similarities'],
    ['similarities[0][5]', () => [0, 1, 1, 0.5, 0.1, 0, 1], 'similarities'],
    ['similarities[0][6]', () => [0, 1, 1, 0.5, 0.1, 0.1, 1.1], 'similarities'],
    ['similarities[0]', () => [0, 1, 0.5], 'similarities'],
    ['cooccurrences[0][2]', () => [0, 1, 0, 0.5, 0.1, 0.1, 1], 'cooccurrences'],
    ['overlapping[0][1]', () => [1, 1], 'overlapping'],
    [
      'communities[0].number',
      (wire: Wire) => ({ ...wire.communities[0], number: 5 }),
      'communities',
    ],
    ['papers[0].authors', (wire: Wire) => ({ ...wire.papers[0], authors: 'One' }), 'papers'],
  ] as const)('names the place of a wrong %s, and the remedy', (place, spoil, list) => {
    const wire = JSON.parse(structureText);
    wire[list][0] = spoil(wire);
    const decode = () => decodeStructure(JSON.stringify(wire));
    expect(decode).toThrow(BadDatasetError);
    expect(decode).toThrow(`structure.json: ${place}: `);
    expect(decode).toThrow('throughline build');
  });
});

describe('decodeTexts', () => {
  it('refuses texts of another structure', () => {
    const other = { ...dataset.structure, inputHash: 'other' };
    expect(() => decodeTexts(textsText, other)).toThrow('texts.json: inputHash: ');
  });

  it('refuses texts of fewer papers', () => {
    const wire = JSON.parse(textsText);
    wire.papers.pop();
    expect(() => decodeTexts(JSON.stringify(wire), dataset.structure)).toThrow('papers: ');
  });

  it('refuses a concept that a paper lists twice', () => {
    const wire = JSON.parse(textsText);
    wire.papers[0].concepts[1] = wire.papers[0].concepts[0];
    expect(() => decodeTexts(JSON.stringify(wire), dataset.structure)).toThrow(
      'texts.json: papers[0].concepts[1]: ',
    );
  });

  it.each([
    ['concept', 0, 9999],
    ['weight', 1, -1],
    ['mention', 3, [[2, 0, 0, 1]]],
    ['sentence', 3, [[0, 99, 0, 1]]],
    ['span', 3, [[0, 0, 5, 5]]],
    ['span outside its sentence', 3, [[0, 0, 0, 9999]]],
  ])('refuses a wrong %s', (_name, part, value) => {
    const wire = JSON.parse(textsText);
    wire.papers[0].concepts[0][part] = value;
    const decode = () => decodeTexts(JSON.stringify(wire), dataset.structure);
    expect(decode).toThrow(BadDatasetError);
    expect(decode).toThrow('texts.json: papers[0].concepts[0]');
  });
});

interface Wire {
  papers: object[];
  concepts: object[];
  communities: object[];
}
