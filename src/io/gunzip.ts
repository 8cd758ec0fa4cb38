/**
 * Gzip (RFC 1952), unpacked in pieces so that a small file which swells without end is stopped early,
 * and checked: each member ends with the CRC-32 and the length of what it holds.
 */
import { Gunzip } from 'fflate';
import { BadCorpusError } from '../core/shared/errors.ts';
import { crc32 } from './crc32.ts';
import { joinPieces } from './join-pieces.ts';

/** More than this many bytes are not read: 256 MiB, some 200,000 papers with abstracts. */
export const MOST_BYTES = 2 ** 28;

/** Compressed bytes handed over at a time. */
const PIECE_BYTES = 2 ** 16;

/** CRC-32 and length at a member's end. */
const TRAILER_BYTES = 8;

/** The header of one more member. Where it is found after the last byte, nothing is missing. */
const END_MARK = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** What a gzip stream holds, as far as it could be unpacked. */
export interface Gunzipped {
  bytes: Uint8Array;
  /** Why that is not all of it, or wrong. `cut`: what is there is a sound beginning. */
  fault?: { code: 'too-large' | 'damaged' | 'cut'; reason: string };
}

/** Tells whether `bytes` begin as a gzip stream does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Returns the bytes that the gzip stream `bytes` holds, of all its members.
 * @throws BadCorpusError when it is truncated or broken, or holds more than `mostBytes`.
 */
export function gunzip(bytes: Uint8Array, mostBytes = MOST_BYTES): Uint8Array {
  const { bytes: unpacked, fault } = gunzipWhatCan(bytes, mostBytes);
  if (fault === undefined) return unpacked;
  throw new BadCorpusError(
    fault.code === 'too-large'
      ? `io/gunzip: the file unpacks to more than ${mostBytes} bytes; split it.`
      : `io/gunzip: the gzip file is truncated or broken (${fault.reason}); fetch or save it again.`,
  );
}

/** Returns what can be unpacked of the gzip stream `bytes`. */
export function gunzipWhatCan(bytes: Uint8Array, mostBytes = MOST_BYTES): Gunzipped {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let member = { crc: 0, length: 0 };
  let checkedTo: number | undefined;
  let fault: Gunzipped['fault'];
  const stop = (code: 'too-large' | 'damaged', reason: string): never => {
    fault = { code, reason };
    throw new Error(reason);
  };
  const stream = new Gunzip((piece) => {
    if (length + piece.length > mostBytes) stop('too-large', `more than ${mostBytes} bytes`);
    pieces.push(piece);
    length += piece.length;
    member = { crc: crc32(piece, member.crc), length: member.length + piece.length };
  });
  stream.onmember = (end) => {
    const trailer = new DataView(bytes.buffer, bytes.byteOffset + end - TRAILER_BYTES);
    const isWhole =
      trailer.getUint32(0, true) === member.crc && trailer.getUint32(4, true) === member.length;
    if (!isWhole) stop('damaged', 'what it holds does not match its check sum');
    checkedTo = end;
    member = { crc: 0, length: 0 };
  };
  let whole = 0;
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      stream.push(bytes.subarray(at, at + PIECE_BYTES));
    }
    whole = length;
    stream.push(END_MARK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (whole === 0) fault ??= { code: 'damaged', reason };
  }
  if (fault === undefined && checkedTo !== bytes.length) {
    fault = { code: 'cut', reason: 'it ends too early' };
  }
  // What the end mark was unpacked to, where it stood inside a member, is none of the file.
  const joined = joinPieces(pieces, length).subarray(0, fault?.code === 'cut' ? whole : length);
  return { bytes: joined, ...(fault !== undefined && { fault }) };
}
