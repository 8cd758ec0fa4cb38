/** Words that are kept as they are typed, so that none are lost with the page or the field. */
import { useEffect, useRef, useState } from 'react';
import { createWordKeeper, type WordKeeper } from './word-keeper.ts';

export interface KeptWords extends WordKeeper {
  words: string;
}

/** Returns the words of a field; they are kept after a rest, and when the field or the page goes. */
export function useKeptWords(first: string, keep: (words: string) => void): KeptWords {
  const [words, setWords] = useState(first);
  const keeping = useRef(keep);
  keeping.current = keep;
  const [keeper] = useState(() => createWordKeeper(first, (typed) => keeping.current(typed)));
  useEffect(() => {
    const { keepNow } = keeper;
    addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
      keepNow();
    };
  }, [keeper]);
  const type = (typed: string) => {
    setWords(typed);
    keeper.type(typed);
  };
  return { ...keeper, words, type };
}
