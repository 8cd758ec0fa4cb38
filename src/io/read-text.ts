/** The bytes of a file → its text, whatever compressed and encoded it. For Node and the browser. */
import { BadCorpusError } from '../core/shared/errors.ts';
import { gunzip, isGzip } from './gunzip.ts';

/**
 * Returns the text of `bytes`: unpacked where they begin as gzip does; then as the byte order mark
 * says, else as UTF-8, else, where they are no valid UTF-8, as Windows-1252. Without a byte order
 * mark. Empty bytes give an empty text.
 * @throws BadCorpusError when the gzip stream is truncated, broken or larger than `MOST_BYTES`.
 */
export function readText(bytes: Uint8Array): string {
  return decode(isGzip(bytes) ? gunzip(bytes) : bytes);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (isTooLong(error)) {
      throw new BadCorpusError(
        `io/read-text: a text of ${bytes.length} bytes is longer than this engine can hold; split the file.`,
      );
    }
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** V8 refuses strings from half a gigabyte on; that is no question of the encoding. */
function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG';
}
