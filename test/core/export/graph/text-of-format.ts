/** The text of a format that is one file, and what it remarks on. */
import type { ExportFormat } from '../../../../src/core/export/forms.ts';
import { planExport, textOf } from '../../../../src/core/export/plan-export.ts';
import type { ExportRemark, ExportSource } from '../../../../src/core/export/source.ts';
import type { DatasetStructure } from '../../../../src/core/types.ts';
import { sourceOf } from '../source-of.ts';

export function textOfFormat(
  format: ExportFormat,
  structure: DatasetStructure,
  chosen: Partial<ExportSource> = {},
): string {
  const [file] = planExport(sourceOf(structure, chosen), format);
  return file === undefined ? '' : textOf(file);
}

export function remarksOf(
  format: ExportFormat,
  structure: DatasetStructure,
  chosen: Partial<ExportSource> = {},
): ExportRemark[] {
  const remarks: ExportRemark[] = [];
  for (const file of planExport(sourceOf(structure, chosen), format)) {
    for (const _ of file.pieces((remark) => remarks.push(remark)));
  }
  return remarks;
}
