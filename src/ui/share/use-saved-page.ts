/** The making of the page of one file, from the click to the download. */
import { useEffect, useRef, useState } from 'react';
import { packPage } from '../../explorer/pack-page.ts';
import { useLibrary } from '../dataset/library.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { saveFile } from '../export/save-file.ts';

export type Saving =
  | { step: 'idle' }
  /** The explorer is fetched as one file. */
  | { step: 'fetching' }
  /** `share` of the map is packed. */
  | { step: 'packing'; share: number }
  | { step: 'saved'; file: string; bytes: number }
  | { step: 'failed'; reason: string };

export interface SavedPage {
  saving: Saving;
  /** Saves the map as it is shown: with its edits, at its resolution. */
  save(): void;
  cancel(): void;
}

export function useSavedPage(): SavedPage {
  const { published: maps } = useLibrary();
  const { name, structure, published, texts, source } = useOpenMap();
  const [saving, setSaving] = useState<Saving>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const save = async (signal: AbortSignal) => {
    if (texts === null) return;
    setSaving({ step: 'fetching' });
    const template = await maps.template(signal);
    const isAsBuilt = structure === published;
    const robustness = isAsBuilt
      ? await source.robustness(structure, signal).catch(() => null)
      : null;
    signal.throwIfAborted();
    const map = { name, dataset: { structure, texts }, robustness };
    const tell = (share: number) => setSaving({ step: 'packing', share });
    const { file, page } = await packPage(template, map, signal, tell);
    saveFile(file, page);
    setSaving({ step: 'saved', file, bytes: page.size });
  };
  return {
    saving,
    save() {
      const control = new AbortController();
      running.current = control;
      save(control.signal).catch((error: unknown) => {
        if (control.signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        setSaving({ step: 'failed', reason });
      });
    },
    cancel() {
      running.current?.abort();
      setSaving({ step: 'idle' });
    },
  };
}
