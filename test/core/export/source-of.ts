/** What an export of a test is made from: everything of a structure, unless a part is chosen. */
import type { ExportSource } from '../../../src/core/export/source.ts';
import { selectEverything } from '../../../src/core/graph/subgraph.ts';
import type { DatasetStructure } from '../../../src/core/types.ts';

export function sourceOf(
  structure: DatasetStructure,
  chosen: Partial<ExportSource> = {},
): ExportSource {
  return {
    structure,
    texts: null,
    robustness: null,
    quality: null,
    subgraph: selectEverything(structure),
    scope: { kind: 'everything', subject: '' },
    title: structure.name,
    ...chosen,
  };
}
