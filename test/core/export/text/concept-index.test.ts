import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { planExport, textOf } from '../../../../src/core/export/plan-export.ts';
import type { ExportRemark, ExportSource } from '../../../../src/core/export/source.ts';
import { indexPlace } from '../../../../src/core/export/text/index-letter.ts';
import { induceSubgraph } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure } from '../../../../src/core/types.ts';
import { datasetOf } from '../../dataset-of.ts';
import { structureOf } from '../../structure-of.ts';
import { hostileStructure } from '../hostile-structure.ts';
import { sourceOf } from '../source-of.ts';

function indexOf(structure: DatasetStructure, chosen: Partial<ExportSource> = {}) {
  const [file] = planExport(sourceOf(structure, chosen), 'concept-index');
  if (file === undefined) throw new Error('no file');
  return file;
}

describe('indexPlace', () => {
  it.each([
    ['attention', 'A'],
    ['Évaluation', 'E'],
    ['β-carotene', 'B'],
    ['"quoted"', 'Q'],
    ['3D model', '0–9'],
    ['Обучение', 'О'],
    ['漢字', 'Other scripts'],
    ['***', 'Signs'],
    ['', 'Signs'],
  ])('places %j under %s', (word, title) => {
    expect(indexPlace(word).title).toBe(title);
  });
});

describe('the concept index', () => {
  const { structure, texts } = datasetOf(
    [
      { id: 'a', title: 'Deep layers', abstract: 'Attention is all. No layer!', year: 2021 },
      { id: 'b', title: 'On attention', authors: ['Ada Byron'], year: 2019 },
    ],
    [
      { label: 'layer', forms: ['layer', 'layers'] },
      { label: 'deep layer', forms: ['Deep layers'], broader: ['layer'] },
      { label: 'attention', forms: ['attention', 'Attention'] },
    ],
    1,
  );

  it('holds nothing of nothing', () => {
    const text = textOf(indexOf(structure, { subgraph: induceSubgraph(structure, [], []) }));
    expect(text).toContain('0 concepts of 0 papers');
    expect(text).not.toContain('##');
  });

  it('lists concepts from A to Z with their papers by year and where they are named', () => {
    expect(textOf(indexOf(structure, { texts }))).toBe(
      [
        '# Concepts of small',
        '',
        '3 concepts of 2 papers: each with the papers that name it, by year, and where they do.',
        '',
        '## A',
        '',
        '### attention',
        '',
        '- On **attention** (Byron, 2019)',
        '- Deep layers (2021)',
        '  - **Attention** is all.',
        '',
        '## D',
        '',
        '### deep layer',
        '',
        'Also written: Deep layers (1). Broader: layer.',
        '',
        '- **Deep layers** (2021)',
        '',
        '## L',
        '',
        '### layer',
        '',
        'Also written: layers (1). Narrower: deep layer.',
        '',
        '- **Deep layers** (2021)',
        '  - No **layer**!',
        '',
      ].join('\n'),
    );
  });

  it('leaves the sentences out before they have arrived, and says so', () => {
    const remarks: ExportRemark[] = [];
    const text = [...indexOf(structure).pieces((remark) => remarks.push(remark))].join('');
    expect(remarks).toMatchObject([{ code: 'left-out' }]);
    expect(text).toContain('- Deep layers (2021)\n');
    expect(text).not.toContain('**');
  });

  it('has a heading a concept and a line a mention link, whatever the titles hold', () => {
    const tokens = new MarkdownIt({ html: true }).parse(textOf(indexOf(hostileStructure)), {});
    const headings = tokens.filter(({ type, tag }) => type === 'heading_open' && tag === 'h3');
    expect(headings).toHaveLength(hostileStructure.concepts.length);
    expect(tokens.filter(({ type }) => type === 'list_item_open')).toHaveLength(
      hostileStructure.mentions.length,
    );
    expect(tokens.filter(({ type }) => type.startsWith('html'))).toEqual([]);
  });

  it('orders words of one letter without capitals and accents', () => {
    const labels = ['zeta', 'Ähnlich', 'b', 'ahead', 'Ahoy'];
    const drawn = structureOf({
      papers: [],
      concepts: labels.map((label) => ({ label, variants: [] })),
      mentions: [],
    });
    expect(textOf(indexOf(drawn)).match(/(?<=^### ).*/gm)).toEqual([
      'ahead',
      'Ähnlich',
      'Ahoy',
      'b',
      'zeta',
    ]);
  });
});
