/** A button that asks for a file of this machine. */
import { useRef } from 'react';

export function FileButton({
  accept,
  disabled = false,
  onFile,
  children,
}: {
  /** As of the native field. */
  accept: string;
  disabled?: boolean;
  onFile(file: File): void;
  children: string;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file may be mended and chosen again.
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className="button"
        disabled={disabled}
        onClick={() => field.current?.click()}
      >
        {children}
      </button>
    </>
  );
}
