/** One of many choices, by the system's own list. */
import { useId } from 'react';
import { Icon } from '../common/icon.tsx';
import { OptionSelect } from '../common/option-select.tsx';

export function SelectField<Option extends string>({
  name,
  isNameHidden = false,
  options,
  nameOf,
  chosen,
  onChoose,
}: {
  name: string;
  /** What stands around it says enough to the eye. */
  isNameHidden?: boolean;
  options: readonly Option[];
  nameOf(option: Option): string;
  chosen: Option;
  onChoose(option: Option): void;
}) {
  const id = useId();
  return (
    <div className="export-option">
      <label htmlFor={id} className={isNameHidden ? 'visually-hidden' : undefined}>
        {name}
      </label>
      <span className="export-select">
        <OptionSelect
          id={id}
          options={options}
          nameOf={nameOf}
          chosen={chosen}
          onChoose={onChoose}
        />
        <Icon name="down" size={12} />
      </span>
    </div>
  );
}
