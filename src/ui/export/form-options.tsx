/** What the chosen form leaves open. */
import type { ReactNode } from 'react';
import {
  type ExportFormat,
  type ExportOptions,
  exportForms,
  type PngSize,
  referenceStyles,
} from '../../explorer/export-files.ts';
import { CheckField } from '../common/check-field.tsx';
import { exportText } from '../text/export.ts';
import { FigureFields } from './figure-fields.tsx';
import { SelectField } from './select-field.tsx';
import { SizeField } from './size-field.tsx';

const words = exportText.options;

export type ChosenOptions = Required<ExportOptions>;

/** Returns the fields of `format`; nothing where it has none. */
export function formOptions({
  format,
  options,
  size,
  onChange,
  onSize,
}: {
  format: ExportFormat;
  options: ChosenOptions;
  /** Of a PNG. */
  size: PngSize;
  onChange(options: ChosenOptions): void;
  onSize(size: PngSize): void;
}): ReactNode {
  if (format === 'csv' || format === 'papers-csv') {
    return (
      <CheckField
        className="export-check"
        name={words.guard}
        checked={options.csv === 'escaped'}
        onChange={(guarded) => onChange({ ...options, csv: guarded ? 'escaped' : 'raw' })}
      />
    );
  }
  if (format === 'references') {
    return (
      <SelectField
        name={words.style}
        options={referenceStyles}
        nameOf={(style) => words.styles[style]}
        chosen={options.references}
        onChoose={(references) => onChange({ ...options, references })}
      />
    );
  }
  if (exportForms[format].family !== 'figure') return null;
  return (
    <>
      {format === 'png' && <SizeField size={size} onChange={onSize} />}
      <FigureFields
        figure={options.figure}
        onChange={(figure) => onChange({ ...options, figure })}
      />
    </>
  );
}
