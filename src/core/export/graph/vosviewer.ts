/**
 * VOSviewer JSON (https://app.vosviewer.com/docs/file-types/json-file-type/), for VOSviewer Online and
 * for the desktop program from 1.6.16 on.
 *
 *   id       a whole number from 1, papers first. VOSviewer takes every text that reads as a number for
 *            that number, so that of two arXiv ids "2401.1" and "2401.10" one would be lost
 *   label    shown as HTML by VOSviewer Online and as it is by the desktop program: only what would be
 *            read as markup is escaped. One that reads as a number is shown as that number
 *   x, y     as on the map; y grows upwards in VOSviewer too
 *   cluster  a community's place among those present, from 1. Its own number would be the plain choice,
 *            but VOSviewer Online gives out colours by place
 *   weights  the same of every item, or VOSviewer refuses the file: "Documents" is 1 for a paper
 *   scores   numbers that a map may be coloured by; what an item lacks is left out
 *   strength the weight of a link as it is. Two nodes are joined by one kind of link at most, which the
 *            kinds of the two tell
 *
 * Papers and concepts are named in the description of an item with their own id.
 */
import { doiAddress } from '../../shared/paper-address.ts';
import type { DatasetStructure, Subgraph } from '../../types.ts';
import type { ExportFile, ExportRemark, ExportSource } from '../source.ts';
import { nodeAppearance } from './appearance.ts';
import { escapeHtml, escapeLabel } from './html.ts';
import { jsonRows } from './json-rows.ts';
import {
  countRows,
  type EdgeRow,
  listNarrower,
  type NodeRow,
  tabulateEdges,
  tabulateNodes,
} from './tables.ts';

/** VOSviewer knows no cluster above this one. */
const mostClusters = 1000;

/** Returns the file `stem.json`. */
export function writeVosviewer(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.json`,
    rows: countRows(source.subgraph) + source.structure.communities.length + 1,
    pieces: (remark) => vosviewerPieces(source, remark),
  };
}

function* vosviewerPieces(
  { structure, subgraph, title }: ExportSource,
  remark: (remark: ExportRemark) => void = () => {},
): Generator<string> {
  const rows = [...tabulateNodes(structure, subgraph)];
  const edges = [...tabulateEdges(structure, subgraph)];
  const present = [...new Set(rows.map(({ community }) => community))].sort((a, b) => a - b);
  const clusters = new Map(present.slice(0, mostClusters).map((number, at) => [number, at + 1]));
  if (present.length > mostClusters) {
    const message = `VOSviewer holds ${mostClusters} communities; the nodes of the others have none.`;
    remark({ code: 'left-out', message });
  }
  const ids = new Map(rows.map(({ id }, at) => [id, at + 1]));
  const urls = urlsOf(structure, subgraph);
  const lists = listsOf(structure, subgraph);
  yield '{"network":{"items":[';
  yield* jsonRows(
    rows.map((row, at) =>
      itemOf(row, { id: at + 1, url: urls[at], lists: lists[at] ?? {}, clusters }),
    ),
  );
  yield '],\n"links":[';
  yield* jsonRows(edges.map((row) => linkOf(row, ids)));
  yield '],\n"clusters":[';
  yield* jsonRows(
    [...clusters].map(([number, cluster]) => ({
      cluster,
      label: structure.communities[number]?.label ?? `${number}`,
    })),
  );
  yield `]},\n"config":${JSON.stringify(configOf(rows, edges.length, clusters))},\n`;
  const info = { title, description: describe(structure, rows.length, edges.length) };
  yield `"info":${JSON.stringify(info)}}\n`;
}

/** Addresses of the papers, then none for the concepts. */
function urlsOf({ papers }: DatasetStructure, subgraph: Subgraph): (string | undefined)[] {
  return subgraph.papers.map((number) => {
    const { doi, url } = papers[number] ?? {};
    if (url !== undefined && /^https?:\/\//i.test(url)) return url;
    return doi === undefined ? undefined : doiAddress(doi);
  });
}

interface ItemContext {
  id: number;
  url: string | undefined;
  lists: NodeLists;
  clusters: ReadonlyMap<number, number>;
}

function itemOf(row: NodeRow, { id, url, lists, clusters }: ItemContext) {
  const cluster = clusters.get(row.community);
  return {
    id,
    label: escapeLabel(row.label),
    description: descriptionOf(row, lists),
    ...(url !== undefined && { url }),
    x: row.x,
    y: row.y,
    ...(cluster !== undefined && { cluster }),
    weights: { Documents: row.papers ?? 1 },
    scores: {
      ...(row.year !== undefined && { Year: row.year }),
      Participation: row.participation,
      Betweenness: row.betweenness,
      ...(row.confidence !== undefined && { Confidence: row.confidence }),
    },
  };
}

function descriptionOf(row: NodeRow, lists: NodeLists): string {
  const listed = (list: keyof NodeLists) => [list, lists[list]?.join('; ')] as const;
  const said: (readonly [string, string | number | undefined])[] = [
    [row.kind === 'paper' ? 'Paper' : 'Concept', row.label],
    ['Id', row.id],
    ['Year', row.year],
    listed('Variants'),
    ['Sense', row.sense],
    listed('Broader'),
    listed('Narrower'),
    listed('Keywords'),
    ['Community', `${row.community_3} ${row.community_label}`],
  ];
  const lines = said.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : `<tr><td>${name}:</td><td>${escapeHtml(String(value))}</td></tr>`,
  );
  return `<table>${lines.join('')}</table>`;
}

/** The lists of a node, which its row holds as one text each. */
type NodeLists = Partial<
  Record<'Variants' | 'Broader' | 'Narrower' | 'Keywords', readonly string[] | undefined>
>;

/** Of the papers, then of the concepts, as their rows come. */
function listsOf({ papers, concepts }: DatasetStructure, subgraph: Subgraph): NodeLists[] {
  const narrower = listNarrower(concepts);
  return [
    ...subgraph.papers
      .flatMap((number) => papers[number] ?? [])
      .map(({ keywords }) => ({
        Keywords: keywords,
      })),
    ...subgraph.concepts
      .flatMap((number) => concepts[number] ?? [])
      .map(({ id, variants, broader }) => ({
        Variants: variants.map(({ form }) => form),
        Broader: broader,
        Narrower: narrower.get(id),
      })),
  ];
}

function linkOf({ source, target, weight }: EdgeRow, ids: ReadonlyMap<string, number>) {
  return { source_id: ids.get(source), target_id: ids.get(target), strength: weight };
}

/** Colours as on the map, and all links: VOSviewer shows the strongest thousand alone by itself. */
function configOf(rows: readonly NodeRow[], links: number, clusters: ReadonlyMap<number, number>) {
  const colours = new Map(rows.map((row) => [row.community, nodeAppearance(row).color]));
  return {
    color_schemes: {
      cluster_colors: [...clusters].map(([number, cluster]) => ({
        cluster,
        color: colours.get(number),
      })),
    },
    parameters: { largest_component: false, max_n_links: Math.max(links, 1) },
    terminology: {
      item: 'Paper or concept',
      items: 'Papers and concepts',
      cluster: 'Community',
      clusters: 'Communities',
    },
  };
}

function describe({ name, inputHash }: DatasetStructure, items: number, links: number): string {
  const map = `${items} items and ${links} links of the map ${escapeHtml(name)}`;
  return `<p>${map}, made with Throughline from the input ${inputHash}.</p>`;
}
