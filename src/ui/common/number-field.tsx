/** A whole number between two bounds; one beyond them becomes the bound when the field is left. */
export function NumberField({
  least,
  most,
  value,
  onChange,
  ...field
}: {
  least: number;
  most: number;
  value: number;
  onChange(value: number): void;
  id?: string;
  className: string;
  'aria-label'?: string;
}) {
  return (
    <input
      {...field}
      type="number"
      min={least}
      max={most}
      defaultValue={value}
      onChange={({ target }) => {
        const typed = Math.round(target.valueAsNumber);
        if (typed >= least && typed <= most) onChange(typed);
      }}
      onBlur={({ target }) => {
        const typed = Math.round(target.valueAsNumber);
        const taken = Number.isNaN(typed) ? value : Math.min(Math.max(typed, least), most);
        // What is shown is what is taken.
        target.value = String(taken);
        if (taken !== value) onChange(taken);
      }}
    />
  );
}
