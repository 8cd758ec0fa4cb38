/** Edits made partly with the build and partly in the page are the same as all made with the build. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curateDataset } from '../../../src/core/curation/curate-dataset.ts';
import { curateParts } from '../../../src/core/curation/curate-parts.ts';
import type { PublishedDataset } from '../../../src/core/types.ts';
import { datasetOf } from '../dataset-of.ts';
import { anyEdits, papers, table } from './edited-concepts.ts';

/** Whether the map names every broader concept: one that is not drawn has no place in it. */
function isWhole(dataset: PublishedDataset, parts: ReturnType<typeof curateParts>): boolean {
  const listed = [...dataset.structure.concepts, ...dataset.texts.undrawn];
  const relations = (concepts: readonly { broader?: string[] }[]) =>
    concepts.reduce((sum, { broader = [] }) => sum + broader.length, 0);
  return relations(listed) === relations(parts.concepts);
}

describe('edits in two steps', () => {
  it('equal one build with all of them', () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, fc.integer({ min: 1, max: 4 }), (first, rest, minPapers) => {
        const loaded = datasetOf(papers, table, minPapers);
        const built = curateDataset(loaded, first);
        fc.pre(isWhole(built, curateParts(loaded, first)));
        expect(curateParts(built, rest)).toEqual(curateParts(loaded, [...first, ...rest]));
      }),
    );
  });
});
