/** What to export, each choice with its number of nodes and links. */
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { type ExportScope, type ScopeName, subgraphSize } from '../../explorer/export-scopes.ts';
import { exportText } from '../text/export.ts';

export function ScopeChoice({
  scopes,
  chosen,
  onChoose,
}: {
  scopes: readonly ExportScope[];
  chosen: ScopeName;
  onChoose(scope: ScopeName): void;
}) {
  return (
    <RadioGroup
      className="choice"
      value={chosen}
      onChange={(value) => onChoose(scopes.find(({ name }) => name === value)?.name ?? chosen)}
    >
      <Label className="choice-title">{exportText.what}</Label>
      {scopes.map(({ name, subgraph, subject }) => (
        <Radio key={name} value={name} isDisabled={subgraph === null} className="choice-row">
          <span className="choice-dot" aria-hidden="true" />
          <span className="choice-lines">
            <span className="choice-name">{exportText[name]}</span>
            <span className="choice-note">{note(name, subgraph, subject)}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

function note(name: ScopeName, subgraph: ExportScope['subgraph'], subject: string): string {
  if (subgraph === null) {
    return name === 'community' ? exportText.focusFirst : exportText.selectFirst;
  }
  const size = exportText.size(subgraphSize(subgraph));
  return subject === '' ? size : `${subject}: ${size}`;
}
