/** The writer of each form that holds nodes and links. */
import { writeEdgesCsv, writeNodesCsv } from '../csv.ts';
import type { FormatsOf } from '../forms.ts';
import type { ExportFile, ExportWriter } from '../source.ts';
import { writeCytoscape } from './cytoscape.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeGraphology } from './graphology.ts';
import { writeNodeLink } from './node-link.ts';
import { writeJsonLd } from './rdf/json-ld.ts';
import { writeTurtle } from './rdf/turtle.ts';
import { writeVosviewer } from './vosviewer.ts';

export const graphWriters: Record<FormatsOf<'graph'>, ExportWriter> = {
  gexf: ({ structure, subgraph }, _, stem) => [
    whole(`${stem}.gexf`, () => writeGexf(structure, subgraph)),
  ],
  graphml: ({ structure, subgraph }, _, stem) => [
    whole(`${stem}.graphml`, () => writeGraphml(structure, subgraph)),
  ],
  csv: ({ structure, subgraph }, { csv = 'escaped' }) => [
    whole('nodes.csv', () => writeNodesCsv(structure, subgraph, csv)),
    whole('edges.csv', () => writeEdgesCsv(structure, subgraph, csv)),
  ],
  graphology: ({ structure, subgraph }, _, stem) => [
    whole(`${stem}.json`, () => writeGraphology(structure, subgraph)),
  ],
  vosviewer: (source, _, stem) => [writeVosviewer(source, stem)],
  'node-link': (source, _, stem) => [writeNodeLink(source, stem)],
  cytoscape: (source, _, stem) => [writeCytoscape(source, stem)],
  turtle: (source, _, stem) => [writeTurtle(source, stem)],
  'json-ld': (source, _, stem) => [writeJsonLd(source, stem)],
  dot: () => [],
  pajek: () => [],
  cypher: () => [],
};

function whole(file: string, write: () => string): ExportFile {
  return { file, rows: 1, pieces: () => [write()] };
}
