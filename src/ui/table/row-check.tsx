/** The box that adds a row to the selection, or all rows. */
import { Icon } from '../common/icon.tsx';

export function RowCheck({
  name,
  checked,
  tabIndex,
  onCheck,
}: {
  name: string;
  /** `'some'` where it stands for several rows, of which some are. */
  checked: boolean | 'some';
  /** -1 in rows: there the Space bar checks. */
  tabIndex?: number;
  onCheck(): void;
}) {
  return (
    <label className="row-check">
      <input
        type="checkbox"
        className="row-check-input"
        aria-label={name}
        checked={checked === true}
        {...(tabIndex !== undefined && { tabIndex })}
        ref={(input) => {
          if (input !== null) input.indeterminate = checked === 'some';
        }}
        onChange={onCheck}
      />
      <span className="row-check-box">
        {checked === true && <Icon name="check" size={12} />}
        {checked === 'some' && <Icon name="minus" size={12} />}
      </span>
    </label>
  );
}
