/** Text as gzip in base64: what a page carries, and a mail takes. */
import { Gzip } from 'fflate';
import type { WorkInSteps } from '../../core/shared/in-steps.ts';
import { joinPieces } from '../join-pieces.ts';

/** Bytes packed between two pauses. */
const pieceBytes = 2 ** 17;

/** Bytes written as base64 at a time: of three bytes come four letters, and none is left over. */
const letterBytes = 3 * 2 ** 12;

/** Returns `text` packed; a step is a byte of it as UTF-8. Equal texts give equal letters. */
export function* packText(text: string): WorkInSteps<string> {
  const bytes = new TextEncoder().encode(text);
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Without a time: 0 leaves it out.
  const gzip = new Gzip({ level: 9, mtime: 0 }, (piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at === 0 || at < bytes.length; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    gzip.push(piece, at + pieceBytes >= bytes.length);
    yield piece.length;
  }
  return toBase64(joinPieces(pieces, length));
}

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += letterBytes) {
    letters += btoa(String.fromCharCode(...bytes.subarray(at, at + letterBytes)));
  }
  return letters;
}
