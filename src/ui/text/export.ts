/** The words of the dialog that saves the map as a file. */
import type { ExportFormat } from '../../explorer/export-files.ts';
import type { SubgraphSize } from '../../explorer/export-scopes.ts';
import { counted } from './numbers.ts';

export const exportText = {
  title: 'Export',
  what: 'What',
  form: 'Form',
  /** Each with what reads it. */
  forms: {
    gexf: { name: 'GEXF', note: 'Gephi and Gephi Lite. Keeps positions and types' },
    graphml: { name: 'GraphML', note: 'NetworkX, igraph, yEd, Cytoscape' },
    csv: { name: 'CSV, two tables', note: 'Spreadsheets and R. nodes.csv and edges.csv' },
    graphology: { name: 'Graphology JSON', note: 'JavaScript' },
  } satisfies Record<ExportFormat, { name: string; note: string }>,
  preview: 'Preview',
  fileName: 'File name',
  save: 'Save file',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Save file works.',
  size: ({ nodes, mentions, cooccurrences, similarities }: SubgraphSize) =>
    [
      counted(nodes, 'node'),
      ...(mentions > 0 ? [counted(mentions, 'mention')] : []),
      ...(cooccurrences > 0 ? [counted(cooccurrences, 'co-occurrence')] : []),
      ...(similarities > 0 ? [counted(similarities, 'similarity', 'similarities')] : []),
    ].join(', '),
  selection: 'Selection',
  twoSteps: 'Selection and 2 steps',
  community: 'Community',
  visible: 'Visible now',
  everything: 'Everything',
  selectFirst: 'Select a concept or a paper first.',
  focusFirst: 'Select a node or focus a community first.',
  shortened: 'The file goes on.',
  saved: (file: string, { nodes, mentions, cooccurrences, similarities }: SubgraphSize) => {
    const links = mentions + cooccurrences + similarities;
    return `Saved ${file}, ${counted(nodes, 'node')} and ${counted(links, 'link')}`;
  },
} as const;
