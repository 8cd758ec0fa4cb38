/**
 * UTF-8 in which some bytes are of another encoding: lists that were joined from several sources, and
 * files that were cut or damaged. One such byte must not make all other accents unreadable.
 */
import { decodeWindows1252 } from './windows-1252.ts';

/**
 * Returns the text of `bytes`, the bytes outside UTF-8 read as Windows-1252; `undefined` where more
 * bytes are outside it than characters beyond ASCII inside, so that it is no UTF-8 at all.
 */
export function decodeMixedUtf8(bytes: Uint8Array): string | undefined {
  let inside = 0;
  let outside = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) inside += 1;
    if (length === 0) outside += 1;
    at += length || 1;
  }
  return inside < outside ? undefined : decodePieces(bytes);
}

function decodePieces(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      pieces.push(decoder.decode(bytes.subarray(from, at)));
      pieces.push(decodeWindows1252(bytes.subarray(at, at + 1)));
      from = at + 1;
    }
    at += length || 1;
  }
  pieces.push(decoder.decode(bytes.subarray(from)));
  return pieces.join('');
}

/** Returns how many bytes the character at `at` has, 0 where none begins there (RFC 3629). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let next = 2; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
