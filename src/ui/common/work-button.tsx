/** A button that begins work, and cancels it while it is under way: one element, so that the focus stays. */
export function WorkButton({
  name,
  cancelName,
  busy,
  disabled,
  onBegin,
  onCancel,
}: {
  name: string;
  cancelName: string;
  busy: boolean;
  /** Whether the work cannot begin. */
  disabled: boolean;
  onBegin(): void;
  onCancel(): void;
}) {
  return (
    <button
      type="button"
      className={busy ? 'button' : 'button button-primary'}
      disabled={disabled && !busy}
      onClick={({ detail }) => {
        if (!busy) onBegin();
        // The second click of a double one was meant for the beginning.
        else if (detail < 2) onCancel();
      }}
    >
      {busy ? cancelName : name}
    </button>
  );
}
