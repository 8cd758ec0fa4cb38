/** Gzip, unpacked in pieces so that a small file which swells without end is stopped early. */
import { Gunzip } from 'fflate';
import { BadCorpusError } from '../core/shared/errors.ts';

/** More than this many bytes are not read: 256 MiB, some 200,000 papers with abstracts. */
export const MOST_BYTES = 2 ** 28;

/** Compressed bytes handed over at a time. */
const PIECE_BYTES = 2 ** 16;

/** Header and trailer of a gzip stream. */
const LEAST_BYTES = 18;

/** Tells whether `bytes` begin as a gzip stream does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Returns the bytes that the gzip stream `bytes` holds, of all its members.
 * @throws BadCorpusError when it is truncated or broken, or holds more than `mostBytes`.
 */
export function gunzip(bytes: Uint8Array, mostBytes = MOST_BYTES): Uint8Array {
  if (bytes.length < LEAST_BYTES) throw brokenGzip('it ends too early');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Gunzip((piece) => {
    pieces.push(piece);
    length += piece.length;
    if (length > mostBytes) {
      throw new BadCorpusError(
        `io/gunzip: the file unpacks to more than ${mostBytes} bytes; split it.`,
      );
    }
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      const end = Math.min(at + PIECE_BYTES, bytes.length);
      stream.push(bytes.subarray(at, end), end === bytes.length);
    }
  } catch (error) {
    if (error instanceof BadCorpusError) throw error;
    throw brokenGzip(String(error instanceof Error ? error.message : error));
  }
  return join(pieces, length);
}

function brokenGzip(problem: string): BadCorpusError {
  return new BadCorpusError(
    `io/gunzip: the gzip file is truncated or broken (${problem}); fetch or save it again.`,
  );
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
