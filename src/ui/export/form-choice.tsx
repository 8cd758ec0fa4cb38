/** The form of the exported file among those of a family, each with the programs that read it. */
import { Fragment, type ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { ExportFormat } from '../../explorer/export-files.ts';
import { exportText } from '../text/export.ts';
import { RowOptions } from './row-options.tsx';

export function FormChoice({
  formats,
  chosen,
  onChoose,
  options,
  areShared,
}: {
  formats: readonly ExportFormat[];
  chosen: ExportFormat;
  onChoose(format: ExportFormat): void;
  /** What the chosen form leaves open. */
  options: ReactNode;
  /** Whether every form of the family has them. */
  areShared: boolean;
}) {
  return (
    <RadioGroup
      className="choice"
      value={chosen}
      onChange={(value) => onChoose(formats.find((format) => format === value) ?? chosen)}
    >
      <Label className="choice-title">{exportText.form}</Label>
      {formats.map((format) => (
        <Fragment key={format}>
          <Radio value={format} className="choice-row form-row">
            <span className="choice-dot" aria-hidden="true" />
            <span className="choice-name">{exportText.forms[format].name}</span>
            <span className="choice-note">{exportText.forms[format].note}</span>
          </Radio>
          {format === chosen && !areShared && <RowOptions>{options}</RowOptions>}
        </Fragment>
      ))}
      {areShared && <RowOptions isApart>{options}</RowOptions>}
    </RadioGroup>
  );
}
