/** A button that asks for several files of this machine, or for a folder. */
import { useRef } from 'react';
import { useStore } from 'zustand';
import { listChosenFolder } from './dropped-files.ts';
import type { ImportModel } from './import-model.ts';

export function AddFiles({
  model,
  className,
  folder = false,
  children,
}: {
  model: ImportModel;
  className: string;
  folder?: boolean;
  children: string;
}) {
  const add = useStore(model, (state) => state.add);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        {...(folder && { webkitdirectory: '' })}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          const files = folder ? listChosenFolder(chosen) : chosen;
          if (files.length > 0) void add(files.map((file) => ({ name: file.name, blob: file })));
          // The same file may be mended and chosen again.
          event.target.value = '';
        }}
      />
      <button type="button" className={className} onClick={() => field.current?.click()}>
        {children}
      </button>
    </>
  );
}
