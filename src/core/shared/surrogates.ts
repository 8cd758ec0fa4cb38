/** Halves of surrogate pairs that stand alone: no text in UTF-8 can hold them. */
export const loneSurrogates = /\p{Surrogate}/gu;

/** Returns `text` with U+FFFD for each of them, as encoders write them. */
export function replaceSurrogates(text: string): string {
  return text.replace(loneSurrogates, '\ufffd');
}
