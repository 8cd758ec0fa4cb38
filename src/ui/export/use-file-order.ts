/** The chosen files as an order to make them. */
import { useMemo } from 'react';
import {
  type ExportFormat,
  type ExportOptions,
  type ExportSource,
  exportForms,
  planExport,
} from '../../explorer/export-files.ts';
import type { FileOrder } from './make-file.ts';

/** A picture is drawn from the text of this form. */
const drawn = 'svg';

/** Returns the order of `format`; that of a picture is its drawing. The same object while nothing changes. */
export function useFileOrder(
  source: ExportSource | null,
  format: ExportFormat,
  options: ExportOptions,
): FileOrder {
  const text = format === 'png' ? drawn : format;
  return useMemo(() => {
    const { files, mediaType } = exportForms[text];
    return {
      files: source === null ? [] : planExport(source, text, options),
      packing: files === 'several' ? 'zip' : 'one',
      mediaType: files === 'several' ? 'application/zip' : mediaType,
    };
  }, [source, text, options]);
}
