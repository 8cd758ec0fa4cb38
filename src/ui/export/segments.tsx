/** One of two choices or three, side by side. */
import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

export function Segments<Option extends string>({
  name,
  options,
  nameOf,
  chosen,
  onChoose,
}: {
  name: string;
  options: readonly Option[];
  nameOf(option: Option): string;
  chosen: Option;
  onChoose(option: Option): void;
}) {
  const id = useId();
  return (
    <div className="export-option">
      <span id={id}>{name}</span>
      <ToggleButtonGroup
        className="export-segments"
        aria-labelledby={id}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const option = options.find((candidate) => keys.has(candidate));
          if (option !== undefined) onChoose(option);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option} id={option} className="export-segment">
            {nameOf(option)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
