/** What the chosen form leaves open. */
import {
  type ExportFormat,
  type ExportOptions,
  exportForms,
  type PngSize,
  referenceStyles,
} from '../../explorer/export-files.ts';
import { exportText } from '../text/export.ts';
import { CheckField } from './check-field.tsx';
import { FigureFields } from './figure-fields.tsx';
import { SelectField } from './select-field.tsx';
import { SizeField } from './size-field.tsx';

const words = exportText.options;

export type ChosenOptions = Required<ExportOptions>;

export function FormOptions({
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
}) {
  if (format === 'csv' || format === 'papers-csv') {
    return (
      <div className="choice-options">
        <CheckField
          name={words.guard}
          checked={options.csv === 'escaped'}
          onChange={(guarded) => onChange({ ...options, csv: guarded ? 'escaped' : 'raw' })}
        />
      </div>
    );
  }
  if (format === 'references') {
    return (
      <div className="choice-options">
        <SelectField
          name={words.style}
          options={referenceStyles}
          nameOf={(style) => words.styles[style]}
          chosen={options.references}
          onChoose={(references) => onChange({ ...options, references })}
        />
      </div>
    );
  }
  if (exportForms[format].family !== 'figure') return null;
  return (
    <div className="choice-options">
      {format === 'png' && <SizeField size={size} onChange={onSize} />}
      <FigureFields
        figure={options.figure}
        onChange={(figure) => onChange({ ...options, figure })}
      />
    </div>
  );
}
