/** What a progress bar and a driver are told of a file's length. */
import { expect, it } from 'vitest';
import { exportFormats } from '../../../src/core/export/forms.ts';
import { planExport } from '../../../src/core/export/plan-export.ts';
import { bigStructure } from './big-structure.ts';
import { hostileStructure } from './hostile-structure.ts';
import { sourceOf } from './source-of.ts';

it.each(exportFormats)('%s has about as many pieces as rows', (format) => {
  for (const structure of [hostileStructure, bigStructure]) {
    const files = planExport(sourceOf(structure), format);
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const pieces = files.reduce((sum, file) => sum + [...file.pieces()].length, 0);
    expect(pieces).toBeLessThanOrEqual(rows * 1.2 + 5);
    expect(pieces).toBeGreaterThanOrEqual(rows * 0.5 - 5);
  }
});
