/** The bytes of a file → its text, whatever compressed and encoded it. For Node and the browser. */
import { BadCorpusError } from '../core/shared/errors.ts';
import { gunzip, isGzip, MOST_BYTES } from './gunzip.ts';

/**
 * Returns the text of `bytes`: unpacked where they begin as gzip does; then as the byte order mark
 * says, else as UTF-8, else, where they are no valid UTF-8, as Windows-1252. Without a byte order
 * mark. Empty bytes give an empty text.
 * @throws BadCorpusError when there are more than `MOST_BYTES`, packed or unpacked, and when the
 * gzip stream is truncated or broken.
 */
export function readText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) {
    throw new BadCorpusError(
      `io/read-text: the file has ${bytes.length} bytes, more than ${MOST_BYTES}; split it.`,
    );
  }
  return decode(isGzip(bytes) ? gunzip(bytes) : bytes);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; blanks are unused. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 decodes this encoding as Latin-1, browsers do not; so the difference is put in here. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (control) =>
    (WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '').trim(),
  );
}
