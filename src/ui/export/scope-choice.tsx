/** What to export, each choice with its number of nodes and links, and what the chosen one leaves open. */
import { Fragment, type ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { DatasetStructure } from '../../core/types.ts';
import {
  farthestHops,
  type OfferedScope,
  type ScopeChoices,
  type ScopeKind,
  subgraphSize,
} from '../../explorer/export-scopes.ts';
import { placeLineOf } from '../../explorer/place-name.ts';
import { exportText } from '../text/export.ts';
import { RowOptions } from './row-options.tsx';
import { Segments } from './segments.tsx';
import { SelectField } from './select-field.tsx';

const hopChoices = Array.from({ length: farthestHops }, (_, hop) => hop + 1);

export function ScopeChoice({
  structure,
  scopes,
  chosen,
  choices,
  onChoose,
  onChange,
}: {
  structure: DatasetStructure;
  scopes: readonly OfferedScope[];
  chosen: ScopeKind;
  choices: ScopeChoices;
  onChoose(scope: ScopeKind): void;
  onChange(choices: ScopeChoices): void;
}) {
  const optionsOf: Partial<Record<ScopeKind, ReactNode>> = {
    ego: (
      <Segments
        name={exportText.steps}
        options={hopChoices.map(String)}
        nameOf={(hops) => hops}
        chosen={String(choices.hops)}
        onChoose={(hops) => onChange({ ...choices, hops: Number(hops) })}
      />
    ),
    community: (
      <SelectField
        name={exportText.whichCommunity}
        isNameHidden
        options={structure.communities.map(({ number }) => String(number))}
        nameOf={(number) => {
          const community = structure.communities[Number(number)];
          return community === undefined ? '' : placeLineOf(structure, community);
        }}
        chosen={String(choices.community)}
        onChoose={(number) => onChange({ ...choices, community: Number(number) })}
      />
    ),
  };
  return (
    <RadioGroup
      className="choice"
      value={chosen}
      onChange={(value) => onChoose(scopes.find(({ kind }) => kind === value)?.kind ?? chosen)}
    >
      <Label className="choice-title">{exportText.what}</Label>
      {scopes.map((scope) => (
        <Fragment key={scope.kind}>
          <Radio value={scope.kind} isDisabled={scope.subgraph === null} className="choice-row">
            <span className="choice-dot" aria-hidden="true" />
            <span className="choice-lines">
              <span className="choice-name">{exportText.scopes[scope.kind]}</span>
              <span className="choice-note">{noteOf(scope)}</span>
            </span>
          </Radio>
          {scope.kind === chosen && <RowOptions>{optionsOf[chosen]}</RowOptions>}
        </Fragment>
      ))}
    </RadioGroup>
  );
}

function noteOf({ kind, subgraph, subject }: OfferedScope): string {
  if (subgraph === null) {
    return kind === 'community' ? exportText.noCommunity : exportText.selectFirst;
  }
  const size = exportText.size(subgraphSize(subgraph));
  return subject === '' ? size : `${subject}: ${size}`;
}
