/** The making of the ordered file: ahead where it is small, else when it is asked for. */
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type FileOrder,
  type MadeFile,
  type MakingProgress,
  makeFile,
  rowsOf,
} from './make-file.ts';

/** Orders of so many pieces are made ahead, so that their size is known. */
const smallRows = 4000;
/** Choices may still change. */
const restMs = 200;

export interface Making {
  /** Null until the order is made. */
  made: MadeFile | null;
  /** Null while nothing is being made. */
  progress: MakingProgress | null;
  /** Returns the ordered file; rejects when it is cancelled, or another is ordered. */
  make(): Promise<MadeFile>;
  cancel(): void;
}

/** Makes `order`; `ahead` tells that it is needed before it is asked for, whatever its size. */
export function useMaking(order: FileOrder, ahead: boolean): Making {
  const [state, setState] = useState<{ order: FileOrder; made: MadeFile | null } | null>(null);
  const [progress, setProgress] = useState<MakingProgress | null>(null);
  const running = useRef<{ control: AbortController; file: Promise<MadeFile> } | null>(null);

  const make = useCallback(() => {
    if (running.current !== null) return running.current.file;
    const control = new AbortController();
    const tell = (told: MakingProgress | null) => {
      if (!control.signal.aborted) setProgress(told);
    };
    const file = makeFile(order, control.signal, tell);
    running.current = { control, file };
    file.then(
      (made) => {
        if (control.signal.aborted) return;
        setState({ order, made });
        setProgress(null);
      },
      () => {
        if (running.current?.control === control) running.current = null;
        tell(null);
      },
    );
    return file;
  }, [order]);

  const cancel = useCallback(() => {
    running.current?.control.abort();
    running.current = null;
    setProgress(null);
  }, []);

  useEffect(() => {
    if (!ahead && rowsOf(order) > smallRows) return cancel;
    const timer = setTimeout(() => make().catch(() => {}), restMs);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [order, ahead, make, cancel]);

  return { made: state?.order === order ? state.made : null, progress, make, cancel };
}
