/**
 * Cypher for Neo4j 5 (`cypher-shell -f map.cypher`): constraints, then nodes, then relationships, in
 * statements of some hundred rows each. Nodes and relationships are merged by their ids: a second run
 * changes what is there and adds what is not. So does another map where its papers and concepts have the
 * same ids: they are one node with the properties of the later map. Communities are each map's own: their
 * ids begin with a hash of the input, the options and the curation.
 *
 *     (:Paper)-[:MENTIONS]->(:Concept)-[:BROADER]->(:Concept)
 *     (:Concept)-[:CO_OCCURS_WITH]->(:Concept)   (:Paper)-[:SIMILAR_TO]->(:Paper)
 *     (:Paper)-[:IN_COMMUNITY]->(:Community)<-[:IN_COMMUNITY]-(:Concept)
 */
import type { MapConcept, MapPaper } from '../../types.ts';
import type { ExportFile, ExportRemark, ExportSource } from '../source.ts';
import { type CypherValue, countHalves, cypherMap } from './cypher-literal.ts';
import { mapHash } from './map-hash.ts';
import { countRows, type EdgeRow, paperNodeId, tabulateEdges } from './tables.ts';
import { countForbiddenIn } from './tell-forbidden.ts';

/** Rows of one statement: a transaction that any server takes. */
const rowsAStatement = 500;

/** Of the hash in the id of a community: enough to tell maps apart. */
const hashDigits = 16;

const labels = ['Paper', 'Concept', 'Community'] as const;

type Row = Readonly<Record<string, CypherValue>>;

/** Returns the file `stem.cypher`. */
export function writeCypher(source: ExportSource, stem: string): ExportFile {
  const { papers, concepts } = source.subgraph;
  return {
    file: `${stem}.cypher`,
    rows:
      countRows(source.subgraph) +
      papers.length +
      concepts.length +
      source.structure.communities.length +
      labels.length,
    pieces: (remark) => cypherPieces(source, remark),
  };
}

function* cypherPieces(
  source: ExportSource,
  remark?: (remark: ExportRemark) => void,
): Generator<string> {
  const dropped = countForbiddenIn(countHalves, 'Cypher');
  const nodes = function* (rows: Iterable<Row>, label: (typeof labels)[number]) {
    const seen = function* () {
      for (const row of rows) {
        dropped.see(row);
        yield row;
      }
    };
    yield* statements(seen(), `MERGE (n:${label} {id: row.id}) SET n += row`);
  };
  const { structure, subgraph } = source;
  const papers = subgraph.papers.flatMap((number) => structure.papers[number] ?? []);
  const concepts = subgraph.concepts.flatMap((number) => structure.concepts[number] ?? []);
  const settled = new Set([...papers, ...concepts].map(({ community }) => community));
  for (const label of labels) {
    const name = `throughline_${label.toLowerCase()}_id`;
    yield `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  const hash = mapHash(structure).slice(0, hashDigits);
  const communityId = (number: number) => `${hash}:${number}`;
  yield* nodes(
    structure.communities
      .filter(({ number }) => settled.has(number))
      .map(({ number, label }) => ({
        id: communityId(number),
        number: { integer: number },
        label,
      })),
    'Community',
  );
  yield* nodes(papers.map(paperRow), 'Paper');
  yield* nodes(concepts.map(conceptRow), 'Concept');
  const home = (id: string, community: number) => ({ from: id, to: communityId(community) });
  yield* statements(
    papers.map((paper) => home(paperNodeId(paper), paper.community)),
    relate('Paper', 'IN_COMMUNITY', 'Community'),
  );
  yield* statements(
    concepts.map(({ id, community }) => home(id, community)),
    relate('Concept', 'IN_COMMUNITY', 'Community'),
  );
  const drawn = new Set(concepts.map(({ id }) => id));
  yield* statements(
    concepts.flatMap(({ id, broader = [] }) =>
      broader.filter((above) => drawn.has(above)).map((above) => ({ from: id, to: above })),
    ),
    relate('Concept', 'BROADER', 'Concept'),
  );
  const linksOf = function* (kind: EdgeRow['kind']) {
    for (const row of tabulateEdges(structure, subgraph)) if (row.kind === kind) yield linkRow(row);
  };
  yield* statements(linksOf('mention'), relate('Paper', 'MENTIONS', 'Concept'));
  yield* statements(linksOf('cooccurrence'), relate('Concept', 'CO_OCCURS_WITH', 'Concept', '-'));
  yield* statements(linksOf('similarity'), relate('Paper', 'SIMILAR_TO', 'Paper', '-'));
  dropped.tell(remark);
}

/** Yields one statement a portion of rows, a row a piece; none where there is no row. */
function* statements(rows: Iterable<Row>, act: string): Generator<string> {
  let inStatement = 0;
  for (const row of rows) {
    if (inStatement === rowsAStatement) {
      yield `\n] AS row\n${act};\n`;
      inStatement = 0;
    }
    yield `${inStatement === 0 ? 'UNWIND [\n' : ',\n'}${cypherMap(row)}`;
    inStatement += 1;
  }
  if (inStatement > 0) yield `\n] AS row\n${act};\n`;
}

/** @param arrow `-` where the two ends are alike: a relationship is merged whichever way it points. */
function relate(from: string, type: string, to: string, arrow: '->' | '-' = '->'): string {
  return (
    `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) ` +
    `MERGE (a)-[r:${type}]${arrow}(b) SET r += row {.*, from: null, to: null}`
  );
}

function paperRow(paper: MapPaper): Row {
  const { title, authors, year, venue, doi, arxivId, pubmedId, url, keywords } = paper;
  return {
    id: paperNodeId(paper),
    title,
    authors,
    year: year === undefined ? undefined : { integer: year },
    venue,
    doi,
    arxivId,
    pubmedId,
    url,
    keywords,
    ...standing(paper),
  };
}

function conceptRow(concept: MapConcept): Row {
  const { id, label, variants, papers, sense } = concept;
  return {
    id,
    label,
    variants: variants.map(({ form }) => form),
    papers: { integer: papers },
    sense: sense?.context,
    ...standing(concept),
  };
}

function standing(node: MapPaper | MapConcept): Row {
  const { community, x, y, participation, betweenness, confidence } = node;
  return {
    community: { integer: community },
    x: { double: x },
    y: { double: y },
    participation: { double: participation },
    betweenness: { double: betweenness },
    confidence: confidence === undefined ? undefined : { double: confidence },
  };
}

function linkRow({ source, target, weight, shared, ...tested }: EdgeRow): Row {
  const double = (value: number | undefined) =>
    value === undefined ? undefined : { double: value };
  return {
    from: source,
    to: target,
    weight: { double: weight },
    shared: shared === undefined ? undefined : { integer: shared },
    expected: double(tested.expected),
    lift: double(tested.lift),
    pValue: double(tested.p_value),
    qValue: double(tested.q_value),
  };
}
