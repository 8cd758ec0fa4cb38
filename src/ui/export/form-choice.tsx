/** The form of the exported file, each with the programs that read it. */
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { type ExportFormat, exportFormats } from '../../explorer/export-files.ts';
import { text } from '../text.ts';

export const formats: Record<ExportFormat, { name: string; note: string; extension: string }> = {
  gexf: {
    name: 'GEXF',
    note: 'Gephi and Gephi Lite. Keeps positions and types',
    extension: 'gexf',
  },
  graphml: { name: 'GraphML', note: 'NetworkX, igraph, yEd, Cytoscape', extension: 'graphml' },
  csv: {
    name: 'CSV, two tables',
    note: 'Spreadsheets and R. nodes.csv and edges.csv',
    extension: 'zip',
  },
  graphology: { name: 'Graphology JSON', note: 'JavaScript', extension: 'json' },
};

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
      <Label className="choice-title">{text.export.form}</Label>
      {exportFormats.map((format) => (
        <Radio key={format} value={format} className="choice-row">
          <span className="choice-dot" aria-hidden="true" />
          <span className="choice-lines">
            <span className="choice-name">{formats[format].name}</span>
            <span className="choice-note">{formats[format].note}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
