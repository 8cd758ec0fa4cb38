/** Saving and copying what is made, and what came of it. */
import { useEffect, useRef, useState } from 'react';
import { type PngSize, pngWidth } from '../../explorer/export-files.ts';
import { exportText } from '../text/export.ts';
import { type CopiedKind, copyContent } from './copy-content.ts';
import type { Outcome } from './export-foot.tsx';
import type { FileOrder, MadeFile } from './make-file.ts';
import { rasterise } from './rasterise.ts';
import { saveFile } from './save-file.ts';
import type { Making } from './use-making.ts';

const nothingYet: Outcome = { said: '', remarks: [] };

/** What came of a take. */
interface Taken {
  outcome: Outcome;
  /** Size of the file, where one was saved. */
  bytes?: number;
}

export interface Taking {
  outcome: Outcome;
  /** Whether a file that was asked for is on its way. */
  busy: boolean;
  /** Whether what is under way is the picture, which shows no progress. */
  isDrawing: boolean;
  /** Bytes of the last taken file; null before, and when another is ordered. */
  bytes: number | null;
  save(name: string, said: string): void;
  copy(kind: CopiedKind): void;
  cancel(): void;
}

/** Takes what `making` makes of `order`; `picture` tells the size of the PNG that is drawn of it. */
export function useTaking(order: FileOrder, making: Making, picture: PngSize | null): Taking {
  const [outcome, setOutcome] = useState(nothingYet);
  const [busy, setBusy] = useState(false);
  const [isDrawing, setDrawing] = useState(false);
  const control = useRef(new AbortController());
  /** Number of the last take; what comes of an older one is told nobody. */
  const last = useRef(0);
  const [bytes, setBytes] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is of another file
  useEffect(() => {
    setOutcome(nothingYet);
    setBytes(null);
    setBusy(false);
    setDrawing(false);
    return () => {
      last.current += 1;
      control.current.abort();
    };
  }, [order, picture]);

  const make = async (signal: AbortSignal): Promise<MadeFile> => {
    const made = await making.make();
    signal.throwIfAborted();
    if (picture === null) return made;
    const svg = await made.content.text();
    signal.throwIfAborted();
    setDrawing(true);
    const image = await unlessAborted(rasterise(svg, pngWidth(svg, picture)), signal);
    return { ...made, content: new Blob([image], { type: 'image/png' }) };
  };
  const take = async (use: (signal: AbortSignal) => Promise<Taken>) => {
    const begun = new AbortController();
    control.current = begun;
    last.current += 1;
    const number = last.current;
    setBusy(true);
    setOutcome(nothingYet);
    const taken = await use(begun.signal).catch(
      (error: unknown): Taken => ({ outcome: { said: reasonOf(error), remarks: [] } }),
    );
    if (number !== last.current) return;
    setOutcome(taken.outcome);
    if (taken.bytes !== undefined) setBytes(taken.bytes);
    setBusy(false);
    setDrawing(false);
  };
  return {
    outcome,
    busy,
    isDrawing,
    bytes,
    cancel: () => {
      making.cancel();
      control.current.abort();
    },
    save: (name, said) =>
      void take(async (signal) => {
        const { content, remarks } = await make(signal);
        saveFile(name, content);
        return { outcome: { said, remarks }, bytes: content.size };
      }),
    copy: (kind) =>
      void take(async (signal) => {
        const file = make(signal);
        // Its failure is told of below; the clipboard's own would hide it.
        file.catch(() => {});
        const copied = copyContent(kind, async () => (await file).content);
        const refused = await copied.then(
          () => false,
          () => true,
        );
        const { remarks } = await file;
        return { outcome: { said: refused ? exportText.copyFailed : exportText.copied, remarks } };
      }),
  };
}

/** Returns what `work` gives; rejects once `signal` aborts, though the work goes on. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'AbortError') return exportText.cancelled;
  return exportText.failed(error instanceof Error ? error.message : String(error));
}
