/**
 * Gzip (RFC 1952), unpacked in pieces so that a small file which swells without end is stopped early,
 * and checked: each member ends with the CRC-32 and the length of what it holds.
 */
import { Gunzip } from 'fflate';
import { BadCorpusError } from '../core/shared/errors.ts';
import { crc32 } from './crc32.ts';

/** More than this many bytes are not read: 256 MiB, some 200,000 papers with abstracts. */
export const MOST_BYTES = 2 ** 28;

/** Compressed bytes handed over at a time. */
const PIECE_BYTES = 2 ** 16;

/** CRC-32 and length at a member's end. */
const TRAILER_BYTES = 8;

/** The header of one more member. Where it is found after the last byte, nothing is missing. */
const END_MARK = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** Tells whether `bytes` begin as a gzip stream does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Returns the bytes that the gzip stream `bytes` holds, of all its members.
 * @throws BadCorpusError when it is truncated or broken, or holds more than `mostBytes`.
 */
export function gunzip(bytes: Uint8Array, mostBytes = MOST_BYTES): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let member = { crc: 0, length: 0 };
  let checkedTo: number | undefined;
  const stream = new Gunzip((piece) => {
    pieces.push(piece);
    length += piece.length;
    if (length > mostBytes) {
      throw new BadCorpusError(
        `io/gunzip: the file unpacks to more than ${mostBytes} bytes; split it.`,
      );
    }
    member = { crc: crc32(piece, member.crc), length: member.length + piece.length };
  });
  stream.onmember = (end) => {
    const trailer = new DataView(bytes.buffer, bytes.byteOffset + end - TRAILER_BYTES);
    const isWhole =
      trailer.getUint32(0, true) === member.crc && trailer.getUint32(4, true) === member.length;
    if (!isWhole) throw brokenGzip('what it holds does not match its check sum');
    checkedTo = end;
    member = { crc: 0, length: 0 };
  };
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      stream.push(bytes.subarray(at, at + PIECE_BYTES));
    }
    stream.push(END_MARK);
  } catch (error) {
    if (error instanceof BadCorpusError) throw error;
    throw brokenGzip(String(error instanceof Error ? error.message : error));
  }
  if (checkedTo !== bytes.length) throw brokenGzip('it ends too early');
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
