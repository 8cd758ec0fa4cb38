/** Every form in which a map, or a part of it, leaves: what kind of file, and what it is made of. */

/** What a form is for: another program's graph, a bibliography, a picture, or reading. */
export type ExportFamily = 'graph' | 'bibliography' | 'figure' | 'text';

/** What kind of file a format is. */
export interface ExportForm {
  family: ExportFamily;
  /** Of the file without a dot; of several files, that of each stands in their names. */
  extension: string;
  mediaType: string;
  /** `several` come as a folder, or as one zip. */
  files: 'one' | 'several';
  /** Drawn by the driver from the text of `svg`: no text itself. */
  raster?: true;
}

const json = { extension: 'json', mediaType: 'application/json', files: 'one' } as const;

/** By format, in the order in which they are offered. */
export const exportForms = {
  gexf: { family: 'graph', extension: 'gexf', mediaType: 'application/xml', files: 'one' },
  graphml: { family: 'graph', extension: 'graphml', mediaType: 'application/xml', files: 'one' },
  csv: { family: 'graph', extension: 'csv', mediaType: 'text/csv', files: 'several' },
  graphology: { family: 'graph', ...json },
  vosviewer: { family: 'graph', ...json },
  'node-link': { family: 'graph', ...json },
  cytoscape: { family: 'graph', ...json, extension: 'cyjs' },
  turtle: { family: 'graph', extension: 'ttl', mediaType: 'text/turtle', files: 'one' },
  'json-ld': {
    family: 'graph',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    files: 'one',
  },
  dot: { family: 'graph', extension: 'gv', mediaType: 'text/vnd.graphviz', files: 'one' },
  pajek: { family: 'graph', extension: 'net', mediaType: 'text/plain', files: 'several' },
  cypher: { family: 'graph', extension: 'cypher', mediaType: 'text/plain', files: 'one' },
  bibtex: {
    family: 'bibliography',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    files: 'one',
  },
  ris: {
    family: 'bibliography',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    files: 'one',
  },
  'csl-json': {
    family: 'bibliography',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    files: 'one',
  },
  'papers-csv': { family: 'bibliography', extension: 'csv', mediaType: 'text/csv', files: 'one' },
  references: { family: 'bibliography', extension: 'txt', mediaType: 'text/plain', files: 'one' },
  svg: { family: 'figure', extension: 'svg', mediaType: 'image/svg+xml', files: 'one' },
  png: {
    family: 'figure',
    extension: 'png',
    mediaType: 'image/png',
    files: 'one',
    raster: true,
  },
  report: { family: 'text', extension: 'md', mediaType: 'text/markdown', files: 'one' },
  obsidian: { family: 'text', extension: 'md', mediaType: 'text/markdown', files: 'several' },
  'concept-index': { family: 'text', extension: 'md', mediaType: 'text/markdown', files: 'one' },
  methods: { family: 'text', extension: 'txt', mediaType: 'text/plain', files: 'one' },
  passport: { family: 'text', ...json },
} as const satisfies Record<string, ExportForm>;

/** The name of a format, as `throughline export --format` takes it. */
export type ExportFormat = keyof typeof exportForms;

/** The formats of one family. */
export type FormatsOf<Family extends ExportFamily> = {
  [Format in ExportFormat]: (typeof exportForms)[Format] extends { family: Family }
    ? Format
    : never;
}[ExportFormat];

/** Every format, in the order in which they are offered. */
export const exportFormats = Object.keys(exportForms) as ExportFormat[];
