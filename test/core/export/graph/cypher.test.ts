import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { induceSubgraph } from '../../../../src/core/graph/subgraph.ts';
import type { DatasetStructure } from '../../../../src/core/types.ts';
import { structureOf } from '../../structure-of.ts';
import { hostileStructure, hostileTexts } from '../hostile-structure.ts';
import { pairStructure } from './pair-structure.ts';
import { readCypher } from './read-cypher.ts';
import { remarksOf, textOfFormat } from './text-of-format.ts';

const readBack = (structure: DatasetStructure) => readCypher(textOfFormat('cypher', structure));

function rowsOf(structure: DatasetStructure, act: string) {
  return readBack(structure).flatMap((statement) =>
    statement.act.includes(act) ? statement.rows : [],
  );
}

describe('cypher', () => {
  it('has its constraints alone for an empty selection', () => {
    const subgraph = induceSubgraph(pairStructure, [], []);
    expect(textOfFormat('cypher', pairStructure, { subgraph })).toBe(
      'CREATE CONSTRAINT throughline_paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;\n' +
        'CREATE CONSTRAINT throughline_concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;\n' +
        'CREATE CONSTRAINT throughline_community_id IF NOT EXISTS FOR (n:Community) REQUIRE n.id IS UNIQUE;\n',
    );
  });

  it('merges nodes before the relationships that match them', () => {
    const acts = readBack(pairStructure).map(({ act }) => act.replace(/ SET .*/s, ''));
    expect(acts.slice(3)).toEqual([
      'MERGE (n:Community {id: row.id})',
      'MERGE (n:Paper {id: row.id})',
      'MERGE (n:Concept {id: row.id})',
      ...[
        ['Paper', 'IN_COMMUNITY', 'Community'],
        ['Concept', 'IN_COMMUNITY', 'Community'],
        ['Concept', 'BROADER', 'Concept'],
        ['Paper', 'MENTIONS', 'Concept'],
        ['Concept', 'CO_OCCURS_WITH', 'Concept', '-'],
        ['Paper', 'SIMILAR_TO', 'Paper', '-'],
      ].map(
        ([from, type, to, arrow = '->']) =>
          `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:${type}]${arrow}(b)`,
      ),
    ]);
  });

  it('holds what is known of a paper and of a concept, and the test of a link', () => {
    expect(rowsOf(pairStructure, 'n:Paper')[0]).toMatchObject({
      id: 'p0',
      title: 'A title',
      year: 2021,
      x: 3.25,
      y: -2,
      community: 1,
      keywords: ['a b', 'c'],
    });
    expect(rowsOf(pairStructure, 'n:Concept')[0]).toMatchObject({
      id: 'concept:c0',
      label: 'attention',
      variants: ['attention', 'Attention'],
      papers: 2,
    });
    expect(rowsOf(pairStructure, 'r:BROADER')).toEqual([{ from: 'concept:c1', to: 'concept:c0' }]);
    expect(rowsOf(pairStructure, 'r:SIMILAR_TO')).toEqual([
      expect.objectContaining({ from: 'p0', to: 'p1', shared: 1, pValue: expect.any(Number) }),
    ]);
  });

  it('keeps numbers with a fraction and whole ones apart', () => {
    const text = textOfFormat('cypher', pairStructure);
    expect(text).toContain("{from: 'p0', to: 'concept:c0', weight: 3.0}");
    expect(text).toContain('year: 2021,');
  });

  it('keeps hostile texts as text', () => {
    expect(rowsOf(hostileStructure, 'n:Paper').map(({ title }) => title)).toEqual(hostileTexts);
    expect(rowsOf(hostileStructure, 'n:Concept').map(({ label }) => label)).toEqual(hostileTexts);
    expect(rowsOf(hostileStructure, 'r:MENTIONS')).toHaveLength(hostileStructure.mentions.length);
  });

  it('parts many rows into statements, losing none', () => {
    const papers = Array.from({ length: 1001 }, () => ({}));
    const statements = readBack(structureOf({ papers, concepts: [], mentions: [] }));
    const merging = statements.filter(({ act }) => act.includes('n:Paper {'));
    expect(merging.map(({ rows }) => rows.length)).toEqual([500, 500, 1]);
  });

  it('tells of halves of characters, in lists too', () => {
    const papers = [{ title: 'whole', keywords: ['one', 'a\ud800b'] }];
    const structure = structureOf({ papers, concepts: [], mentions: [] });
    expect(rowsOf(structure, 'n:Paper')[0]?.keywords).toEqual(['one', 'ab']);
    expect(remarksOf('cypher', structure)).toEqual([
      {
        code: 'forbidden-characters',
        message: '1 character was left out that Cypher cannot hold, first in the keywords of "p0".',
      },
    ]);
    expect(remarksOf('cypher', pairStructure)).toEqual([]);
  });

  it('gives any title back, but for halves of characters', () => {
    const marks = fc.string({ unit: fc.constantFrom('\\', "'", '"', '\n', 'u', '0', '\u2028') });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (title) => {
        const structure = structureOf({ papers: [{ title }], concepts: [], mentions: [] });
        expect(rowsOf(structure, 'n:Paper')[0]?.title).toBe(title.replace(/\p{Cs}/gu, ''));
      }),
      { numRuns: 50 },
    );
  });
});
