/** The writer of each form that holds nodes and links. */
import type { FormatsOf } from '../forms.ts';
import type { ExportWriter } from '../source.ts';
import { writeCypher } from './cypher.ts';
import { writeDot } from './dot.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphTables } from './graph-tables.ts';
import { writeGraphml } from './graphml.ts';
import { writeGraphology } from './graphology.ts';
import { writePajek } from './pajek.ts';

export const graphWriters: Record<FormatsOf<'graph'>, ExportWriter> = {
  gexf: (source, _, stem) => [writeGexf(source, stem)],
  graphml: (source, _, stem) => [writeGraphml(source, stem)],
  csv: (source, { csv = 'escaped' }) => writeGraphTables(source, csv),
  graphology: (source, _, stem) => [writeGraphology(source, stem)],
  vosviewer: () => [],
  'node-link': () => [],
  cytoscape: () => [],
  turtle: () => [],
  'json-ld': () => [],
  dot: (source, _, stem) => [writeDot(source, stem)],
  pajek: (source, _, stem) => writePajek(source, stem),
  cypher: (source, _, stem) => [writeCypher(source, stem)],
};
