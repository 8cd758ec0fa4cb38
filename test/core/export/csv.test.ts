import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvStyle, readCsvTable, writeCsvTable } from '../../../src/core/export/csv.ts';
import { planExport, textOf } from '../../../src/core/export/plan-export.ts';
import type { ExportOptions } from '../../../src/core/export/source.ts';
import type { DatasetStructure } from '../../../src/core/types.ts';
import { structureOf } from '../structure-of.ts';
import { hostileStructure, hostileTexts } from './hostile-structure.ts';
import { sourceOf } from './source-of.ts';

function tables(structure: DatasetStructure, options: ExportOptions = {}) {
  const files = planExport(sourceOf(structure), 'csv', options);
  return files.map((file) => ({ file: file.file, text: textOf(file) }));
}

function nodesCsv(structure: DatasetStructure, csv?: CsvStyle): string {
  const options = csv === undefined ? {} : { csv };
  return tables(structure, options)[0]?.text ?? '';
}

function titled(title: string): DatasetStructure {
  return structureOf({
    papers: [{ title, x: 1, y: -3.5, participation: 0.5, betweenness: 0.01 }],
    concepts: [],
    mentions: [],
  });
}

/** The first node's label as it stands in the file. */
function writtenLabel(text: string): string | undefined {
  return Papa.parse(text, { delimiter: ',', skipEmptyLines: true }).data[1]?.[2];
}

describe('csv', () => {
  it('has tables with their heads alone for an empty selection', () => {
    const none = structureOf({ papers: [], concepts: [], mentions: [] });
    expect(tables(none)).toEqual([
      {
        file: 'nodes.csv',
        text:
          'id,kind,label,variants,community,community_label,papers,year,x,y,' +
          'broader,narrower,sense,sense_confidence,participation,betweenness,' +
          'community_2,community_3,confidence,between,keywords\r\n',
      },
      {
        file: 'edges.csv',
        text: 'source,target,kind,weight,shared,expected,lift,p_value,q_value\r\n',
      },
    ]);
  });

  it('ends each line with CRLF and quotes what needs it', () => {
    expect(nodesCsv(titled('A "B", C'))).toContain(
      '\r\np0,paper,"A ""B"", C",,0,Community 0,,,1,-3.5,,,,,0.5,0.01,0,0,1,,\r\n',
    );
  });

  it.each([
    ['=cmd()', "'=cmd()"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\ttab', "'\ttab"],
    ['\rreturn', "'\rreturn"],
    ["'=quoted", "''=quoted"],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('writes the title %j as %j', (title, written) => {
    expect(writtenLabel(nodesCsv(titled(title)))).toBe(written);
    expect(writtenLabel(nodesCsv(titled(title), 'raw'))).toBe(title);
  });

  it('guards the names of broader concepts and of senses', () => {
    const concepts = [
      { id: '=cmd()' },
      { broader: ['=cmd()'], sense: { word: 'a', context: '+1', confidence: 0.5 } },
    ];
    const text = nodesCsv(structureOf({ papers: [], concepts, mentions: [] }));
    expect(text).toContain(",'=cmd(),,'+1,0.5,0,0,0,0,1,,\r\n");
    expect(readCsvTable(text).rows[1]?.slice(10, 14)).toEqual(['=cmd()', '', '+1', '0.5']);
  });

  it('gives any title back', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("'", '=', '-', '\t', '\r', '\n', '"', ',', ' ', 'a') }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<CsvStyle>('escaped', 'raw'), (title, style) => {
        expect(readCsvTable(nodesCsv(titled(title), style), style).rows[0]?.[2]).toBe(title);
      }),
    );
  });

  it('keeps hostile texts as they are, in order', () => {
    const { columns, rows } = readCsvTable(nodesCsv(hostileStructure));
    expect(columns).toHaveLength(21);
    expect(rows.map((cells) => cells[2])).toEqual([...hostileTexts, ...hostileTexts]);
  });
});

describe('any table as csv', () => {
  it('has its head, guards text against formulae, and leaves numbers and what is unknown alone', () => {
    const text = writeCsvTable(
      ['Title', 'Year'],
      [
        ['=1+1', -3],
        ['a, "b"', null],
      ],
    );
    expect(text).toBe('Title,Year\r\n\'=1+1,-3\r\n"a, ""b""",\r\n');
  });
});
