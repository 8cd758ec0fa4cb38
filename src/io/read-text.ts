/** The bytes of a file → its text, whatever compressed and encoded it. For Node and the browser. */
import { BadCorpusError } from '../core/shared/errors.ts';
import { decodeText } from './decode-text.ts';
import { gunzip, isGzip, MOST_BYTES } from './gunzip.ts';

/**
 * Returns the text of `bytes`, unpacked where they begin as gzip does, decoded as `decodeText` says.
 * @throws BadCorpusError when there are more than `MOST_BYTES`, packed or unpacked, and when the
 * gzip stream is truncated or broken.
 */
export function readText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) {
    throw new BadCorpusError(
      `io/read-text: the file has ${bytes.length} bytes, more than ${MOST_BYTES}; split it.`,
    );
  }
  return decodeText(isGzip(bytes) ? gunzip(bytes) : bytes);
}
