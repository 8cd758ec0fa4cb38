/** Keeps words as they are typed: after a rest, or when it is asked to. */

/** How long typing rests before what is typed is kept, in milliseconds. */
const restMs = 400;

export interface WordKeeper {
  type(words: string): void;
  /** Keeps what is not kept yet. */
  keepNow(): void;
  /** Puts back what was there at first. */
  putBack(): void;
}

/** Returns the keeper of words that were `before` at first. */
export function createWordKeeper(before: string, keep: (words: string) => void): WordKeeper {
  let kept = before;
  let typed = before;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const keepNow = () => {
    clearTimeout(rest);
    if (typed === kept) return;
    kept = typed;
    keep(typed);
  };
  return {
    keepNow,
    type(words) {
      typed = words;
      clearTimeout(rest);
      rest = setTimeout(keepNow, restMs);
    },
    putBack() {
      typed = before;
      keepNow();
    },
  };
}
