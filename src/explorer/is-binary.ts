/** Tells a picture or a program that was taken for a text from a text. */

import { readText } from '../io/read-text.ts';

/** A text has hardly any control characters but tabs and line ends. */
const mostControls = 0.1;

/**
 * Returns whether `bytes` are no text: what they decode to holds a NUL, or more than a tenth of it are
 * control or replacement characters. False without any. O(bytes).
 * @throws BadCorpusError where they are a broken gzip.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const text = readText(bytes);
  if (text.includes('\0')) return true;
  const controls = text.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return controls > text.length * mostControls;
}
