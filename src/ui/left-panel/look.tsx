/** What the map's colours and sizes stand for: the choices. */
import './look.css';
import { useId } from 'react';
import { colouringsOf, usableColouring } from '../../explorer/colouring.ts';
import { hasCitations } from '../../explorer/paper-fields.ts';
import type { Sizing } from '../../explorer/state.ts';
import { Icon } from '../common/icon.tsx';
import { OptionSelect } from '../common/option-select.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { lookText } from '../text/look.ts';

export function Look() {
  const { structure } = useOpenMap();
  const colouring = useExplorer((state) => usableColouring(structure, state.colouring));
  const setColouring = useExplorer((state) => state.setColouring);
  const sizing = useExplorer((state) => state.sizing);
  const setSizing = useExplorer((state) => state.setSizing);
  const sizes: Sizing[] = hasCitations(structure)
    ? ['papers', 'citations', 'even']
    : ['papers', 'even'];
  return (
    <div className="look">
      <Choice
        name={lookText.colour}
        value={colouring}
        options={colouringsOf(structure)}
        nameOf={lookText.colouring}
        onChoose={setColouring}
      />
      <Choice
        name={lookText.size}
        value={sizes.includes(sizing) ? sizing : 'papers'}
        options={sizes}
        nameOf={(size) => lookText.sizes[size]}
        onChoose={setSizing}
      />
    </div>
  );
}

function Choice<T extends string>({
  name,
  value,
  options,
  nameOf,
  onChoose,
}: {
  name: string;
  value: T;
  options: readonly T[];
  nameOf(option: T): string;
  onChoose(option: T): void;
}) {
  const id = useId();
  return (
    <div className="look-choice">
      <label htmlFor={id}>{name}</label>
      <OptionSelect id={id} options={options} nameOf={nameOf} chosen={value} onChoose={onChoose} />
      <Icon name="down" size={12} />
    </div>
  );
}
