import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { ExportSource } from '../../../../src/core/export/source.ts';
import { induceSubgraph } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { pairStructure } from '../graph/pair-structure.ts';
import { textOfFormat } from '../graph/text-of-format.ts';
import { hostileStructure, hostileTexts } from '../hostile-structure.ts';

/** Returns the headings, list items and table cells as text, in order. */
function readBack(structure: DatasetStructure, chosen: Partial<ExportSource> = {}) {
  const tokens = new MarkdownIt({ html: true }).parse(
    textOfFormat('report', structure, chosen),
    {},
  );
  const texts = (opening: string) =>
    tokens.flatMap((token, at) => {
      if (token.type !== opening) return [];
      const inline = tokens.slice(at).find(({ type }) => type === 'inline');
      return (inline?.children ?? []).map(({ content }) => content).join('');
    });
  return {
    headings: texts('heading_open'),
    items: texts('list_item_open'),
    cells: texts('td_open'),
    blocks: tokens.map(({ type }) => type),
  };
}

describe('the report', () => {
  it('has its headings, says that there is nothing, and names the methods of an empty part', () => {
    const subgraph = induceSubgraph(pairStructure, [], []);
    const scope = { kind: 'selection', subject: '' } as const;
    expect(readBack(pairStructure, { subgraph, scope }).headings).toEqual([
      'small',
      'Communities',
      'Bridges',
      'Links against chance',
      'Papers (0)',
      'Methods',
    ]);
    expect(textOfFormat('report', pairStructure, { subgraph, scope })).toContain(
      'It holds 0 papers and 0 concepts in 0 communities',
    );
  });

  it('calls a part that holds every node the map', () => {
    const scope = { kind: 'visible', subject: '' } as const;
    expect(textOfFormat('report', pairStructure, { scope })).toContain('This map holds 2 papers');
    expect(textOfFormat('methods', pairStructure, { scope })).not.toContain('a part of the map');
  });

  it('counts the nodes of the part in each of its communities, not those of the whole', () => {
    const structure = structureOf({
      papers: [{ community: 0 }, { community: 0 }, { community: 1 }],
      concepts: [{ community: 0 }],
      mentions: [],
    });
    const scope = { kind: 'selection', subject: 'Some' } as const;
    const subgraph = induceSubgraph(structure, [0], [0]);
    const { headings } = readBack(structure, { subgraph, scope });
    expect(headings[0]).toBe('small: Some');
    expect(headings.filter((heading) => heading.includes('concept)'))).toEqual([
      expect.stringContaining('(1 paper, 1 concept)'),
    ]);
  });

  it('tables the links that pass, the surest first, and says so where none does', () => {
    const [link] = pairStructure.cooccurrences;
    if (link === undefined) expect.fail();
    const passing = { ...link, qValue: 0.01, papers: 7, expected: 1.5 };
    const structure = { ...pairStructure, cooccurrences: [passing] };
    expect(readBack(structure).cells).toEqual(['attention', 'c1', '7', '1.5', '0.01']);
    const failing = { ...pairStructure, cooccurrences: [{ ...link, qValue: 0.06 }] };
    expect(readBack(failing).cells).toEqual([]);
  });

  it('lists every paper by title with who wrote it and when', () => {
    const structure = structureOf({
      papers: [
        { title: 'Zeta', authors: ['Ada Lovelace', 'Alan Turing'], year: 1950 },
        { title: 'alpha' },
      ],
      concepts: [],
      mentions: [],
    });
    expect(readBack(structure).items.slice(-2 - 12)).toEqual(
      expect.arrayContaining(['alpha', 'Zeta (Lovelace and Turing, 1950)']),
    );
  });

  it('shows hostile titles as they are, as no markup', () => {
    const { items, blocks } = readBack(hostileStructure);
    const shown = (title: string) => title.replace(/\s+/g, ' ').trim();
    for (const title of hostileTexts) {
      expect(items.some((item) => shown(item).startsWith(shown(title)))).toBe(true);
    }
    expect(blocks).not.toContain('html_block');
    expect(blocks).not.toContain('code_block');
  });
});
