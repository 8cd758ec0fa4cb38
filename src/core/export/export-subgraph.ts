/** A subgraph as the text of files that other programs read. */
import type { DatasetStructure, Subgraph } from '../types.ts';
import { type CsvStyle, writeEdgesCsv, writeNodesCsv } from './csv.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeGraphology } from './graphology.ts';

export const exportFormats = ['gexf', 'graphml', 'graphology', 'csv'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  /** Default `escaped`. Of no effect on other formats. */
  csv?: CsvStyle;
}

export interface ExportFile {
  file: string;
  text: string;
}

/**
 * Returns one file named after the dataset, or for CSV `nodes.csv` and `edges.csv`. An empty
 * subgraph gives a file without nodes, or tables with their heads alone. The same arguments give
 * the same text.
 */
export function exportSubgraph(
  structure: DatasetStructure,
  subgraph: Subgraph,
  format: ExportFormat,
  { csv = 'escaped' }: ExportOptions = {},
): ExportFile[] {
  switch (format) {
    case 'gexf':
      return [{ file: `${structure.name}.gexf`, text: writeGexf(structure, subgraph) }];
    case 'graphml':
      return [{ file: `${structure.name}.graphml`, text: writeGraphml(structure, subgraph) }];
    case 'graphology':
      return [{ file: `${structure.name}.json`, text: writeGraphology(structure, subgraph) }];
    case 'csv':
      return [
        { file: 'nodes.csv', text: writeNodesCsv(structure, subgraph, csv) },
        { file: 'edges.csv', text: writeEdgesCsv(structure, subgraph, csv) },
      ];
  }
}
