/** A map, or a part of it, as files for other programs. */
import type { ExportFormat } from '../core/export/forms.ts';
import { planExport } from '../core/export/plan-export.ts';
import type { ExportFile, ExportOptions, ExportScope } from '../core/export/source.ts';
import { selectEverything } from '../core/graph/subgraph.ts';
import type { PublishedDataset, RobustnessReport, Subgraph } from '../core/types.ts';

/** What is exported, where it is not the whole map under its own name. */
export interface ExportedPart {
  /** Default: everything. */
  subgraph?: Subgraph;
  /** What the part is, for names and captions. Default: everything, or a selection without a subject. */
  scope?: ExportScope;
  /** Default: the dataset's name. */
  title?: string;
  /** The report on the map's robustness, which texts quote. Default: none. */
  robustness?: RobustnessReport;
}

/**
 * Returns the files of one format; their text is made piece by piece as it is asked for, and
 * `textOf(file)` gives it whole. `png` gives its SVG: a drawing becomes pixels on the command line and
 * in the explorer.
 */
export function exportDataset(
  { structure, texts }: PublishedDataset,
  format: ExportFormat,
  part: ExportedPart = {},
  options: ExportOptions = {},
): ExportFile[] {
  const { subgraph, scope, title = structure.name, robustness = null } = part;
  const kind = subgraph === undefined ? 'everything' : 'selection';
  const source = {
    structure,
    texts,
    robustness,
    quality: null,
    subgraph: subgraph ?? selectEverything(structure),
    scope: scope ?? { kind, subject: '' },
    title,
  } as const;
  return planExport(source, format, options);
}
