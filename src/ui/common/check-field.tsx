/** A choice of yes or no. */
export function CheckField({
  name,
  className,
  checked,
  onChange,
}: {
  name: string;
  className: string;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {name}
    </label>
  );
}
