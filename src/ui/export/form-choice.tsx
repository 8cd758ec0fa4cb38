/** The form of the exported file, each with the programs that read it. */
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { type ExportFormat, exportFormats } from '../../explorer/export-files.ts';
import { exportText } from '../text/export.ts';

export function FormChoice({
  chosen,
  onChoose,
}: {
  chosen: ExportFormat;
  onChoose(format: ExportFormat): void;
}) {
  return (
    <RadioGroup
      className="choice"
      value={chosen}
      onChange={(value) => onChoose(exportFormats.find((format) => format === value) ?? chosen)}
    >
      <Label className="choice-title">{exportText.form}</Label>
      {exportFormats.map((format) => (
        <Radio key={format} value={format} className="choice-row">
          <span className="choice-dot" aria-hidden="true" />
          <span className="choice-lines">
            <span className="choice-name">{exportText.forms[format].name}</span>
            <span className="choice-note">{exportText.forms[format].note}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
