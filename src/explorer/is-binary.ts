/** Tells a picture or a program that was taken for a text from a text. */

/** A text has hardly any control characters but tabs and line ends. */
const mostControls = 0.1;

/**
 * Returns whether `text` was decoded from bytes that are none: it holds a NUL, or more than a tenth of
 * it are control or replacement characters. False for an empty text. O(characters).
 */
export function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return controls > text.length * mostControls;
}
