/** The system's own list of options, of which one is chosen; its label stands where it is used. */
export function OptionSelect<Option extends string>({
  id,
  options,
  nameOf,
  chosen,
  onChoose,
}: {
  id: string;
  options: readonly Option[];
  nameOf(option: Option): string;
  chosen: Option;
  onChoose(option: Option): void;
}) {
  return (
    <select
      id={id}
      value={chosen}
      onChange={({ target }) => {
        const option = options.find((candidate) => candidate === target.value);
        if (option !== undefined) onChoose(option);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {nameOf(option)}
        </option>
      ))}
    </select>
  );
}
