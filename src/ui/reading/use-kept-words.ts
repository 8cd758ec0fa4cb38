/** Words that are kept as they are typed, so that none are lost with the page or the field. */
import { useCallback, useEffect, useRef, useState } from 'react';

/** How long typing rests before what is typed is kept, in milliseconds. */
const restMs = 400;

export interface KeptWords {
  words: string;
  type(words: string): void;
  /** Keeps what is not kept yet. */
  keepNow(): void;
  /** Puts back what was there at first. */
  putBack(): void;
}

/** Returns the words of a field; they are kept after a rest, and when the field or the page goes. */
export function useKeptWords(first: string, keep: (words: string) => void): KeptWords {
  const [before] = useState(first);
  const [words, setWords] = useState(first);
  const keeping = useRef(keep);
  keeping.current = keep;
  /** Null where everything is kept. */
  const unkept = useRef<string | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keepNow = useCallback(() => {
    clearTimeout(rest.current);
    if (unkept.current === null) return;
    keeping.current(unkept.current);
    unkept.current = null;
  }, []);
  const type = (typed: string) => {
    setWords(typed);
    unkept.current = typed;
    clearTimeout(rest.current);
    rest.current = setTimeout(keepNow, restMs);
  };
  useEffect(() => {
    addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
      keepNow();
    };
  }, [keepNow]);
  const putBack = () => {
    unkept.current = words === before ? null : before;
    keepNow();
  };
  return { words, type, keepNow, putBack };
}
