/** One of many choices, by the system's own list. */
import { useId } from 'react';
import { Icon } from '../common/icon.tsx';

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
        <select
          id={id}
          value={chosen}
          onChange={(event) => {
            const option = options.find((candidate) => candidate === event.target.value);
            if (option !== undefined) onChoose(option);
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {nameOf(option)}
            </option>
          ))}
        </select>
        <Icon name="down" size={12} />
      </span>
    </div>
  );
}
