/** The writer of each form that holds nodes and links. */
import type { FormatsOf } from '../forms.ts';
import type { ExportWriter } from '../source.ts';
import { writeCypher } from './cypher.ts';
import { writeCytoscape } from './cytoscape.ts';
import { writeDot } from './dot.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphTables } from './graph-tables.ts';
import { writeGraphml } from './graphml.ts';
import { writeGraphology } from './graphology.ts';
import { writeNodeLink } from './node-link.ts';
import { writePajek } from './pajek.ts';
import { writeJsonLd } from './rdf/json-ld.ts';
import { writeTurtle } from './rdf/turtle.ts';
import { writeVosviewer } from './vosviewer.ts';

export const graphWriters: Record<FormatsOf<'graph'>, ExportWriter> = {
  gexf: (source, _, stem) => [writeGexf(source, stem)],
  graphml: (source, _, stem) => [writeGraphml(source, stem)],
  csv: (source, { csv = 'escaped' }) => writeGraphTables(source, csv),
  graphology: (source, _, stem) => [writeGraphology(source, stem)],
  vosviewer: (source, _, stem) => [writeVosviewer(source, stem)],
  'node-link': (source, _, stem) => [writeNodeLink(source, stem)],
  cytoscape: (source, _, stem) => [writeCytoscape(source, stem)],
  turtle: (source, _, stem) => [writeTurtle(source, stem)],
  'json-ld': (source, _, stem) => [writeJsonLd(source, stem)],
  dot: (source, _, stem) => [writeDot(source, stem)],
  pajek: (source, _, stem) => writePajek(source, stem),
  cypher: (source, _, stem) => [writeCypher(source, stem)],
};
