/** An export as the bytes of the one file that it is saved as. */
import { encodePieces, type FileInPieces, type PieceWatch, watchPieces } from './text-pieces.ts';
import { zipPieces } from './zip.ts';

/** Returns the bytes of the first of `files`, or of a zip with all of them, as they are made. */
export function packPieces<Remark>(
  files: readonly FileInPieces<Remark>[],
  packing: 'one' | 'zip',
  watch: PieceWatch<Remark>,
): Generator<Uint8Array<ArrayBuffer>> {
  const watched = files.map((file) => watchPieces(file, watch));
  return packing === 'zip' ? zipPieces(watched) : encodePieces(watched[0]?.pieces() ?? []);
}
