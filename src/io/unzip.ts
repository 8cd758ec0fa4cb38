/** The files in a zip archive, unpacked under a bound, each one checked. */
import { Inflate } from 'fflate';
import type { FileProblem } from '../core/corpus/reading.ts';
import { crc32 } from './crc32.ts';
import { joinPieces } from './join-pieces.ts';
import { packedBytesOf, type ZipEntry } from './zip-directory.ts';

/** How much an archive, with those in it, may still unpack to. */
export interface UnpackingBound {
  readonly mostBytes: number;
  bytesLeft: number;
  /** Packed bytes that may still be read. The entries of an honest archive do not overlap. */
  packedLeft: number;
}

/** Compressed bytes handed over at a time: they swell to 16 MiB at most. */
const PIECE_BYTES = 2 ** 14;

/** Texts shrink to a tenth, very repetitive ones to a hundredth. What shrinks more is made to harm. */
const MOST_SWELLING = 250;
/** Small entries may swell more. */
const HARMLESS_BYTES = 2 ** 22;

const STORED = 0;
const DEFLATED = 8;

/** Returns the bytes of `entry` of the archive `bytes`, or why there are none. Lowers `bound`. */
export function unzipEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  bound: UnpackingBound,
): Uint8Array | FileProblem {
  if (entry.isEncrypted) {
    return { code: 'damaged', reason: 'is encrypted; unpack it with its password first.' };
  }
  const packed = packedBytesOf(bytes, entry);
  if (packed === undefined) return broken('its bytes are not in the archive');
  bound.packedLeft -= packed.length;
  if (bound.packedLeft < 0) return broken('its bytes are those of other files too');
  if (entry.method === STORED) return checked(packed, entry, bound);
  if (entry.method !== DEFLATED) {
    return { code: 'damaged', reason: 'is packed in an unusual way; pack it as a plain zip.' };
  }
  if (bound.bytesLeft <= 0) return tooLarge();
  const inflated = inflate(packed, bound);
  return inflated instanceof Uint8Array ? checked(inflated, entry, bound) : inflated;
}

function inflate(packed: Uint8Array, bound: UnpackingBound): Uint8Array | FileProblem {
  const pieces: Uint8Array[] = [];
  const most = Math.max(HARMLESS_BYTES, packed.length * MOST_SWELLING);
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE_BYTES) {
      stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
      if (length > bound.bytesLeft || length > most) {
        bound.bytesLeft -= Math.min(length, bound.bytesLeft);
        return tooLarge();
      }
    }
  } catch (error) {
    bound.bytesLeft -= Math.min(length, bound.bytesLeft);
    return broken(error instanceof Error ? error.message : String(error));
  }
  return joinPieces(pieces, length);
}

function checked(
  unpacked: Uint8Array,
  { crc, unpackedBytes }: ZipEntry,
  bound: UnpackingBound,
): Uint8Array | FileProblem {
  if (unpacked.length > bound.bytesLeft) return tooLarge();
  bound.bytesLeft -= unpacked.length;
  return unpacked.length === unpackedBytes && crc32(unpacked) === crc
    ? unpacked
    : broken('what it holds does not match its check sum');
}

function tooLarge(): FileProblem {
  return { code: 'too-large', reason: 'swells too much when it is unpacked; unpack and split it.' };
}

function broken(why: string): FileProblem {
  return { code: 'damaged', reason: `is truncated or broken (${why}); fetch or save it again.` };
}
