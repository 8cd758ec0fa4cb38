/** Files whose text comes in pieces, as bytes: the whole text is never held. */

export interface FileInPieces<Remark = unknown> {
  file: string;
  /** Each piece is made when it is asked for. */
  pieces(remark?: (remark: Remark) => void): Iterable<string>;
}

/** Is told what goes on while bytes are made. */
export interface PieceWatch<Remark> {
  onPiece(): void;
  onRemark(remark: Remark): void;
}

/** Characters that are encoded together. */
const chunkLength = 32_768;

/** Returns the bytes of `pieces` in UTF-8, some ten thousand at a time. */
export function* encodePieces(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < chunkLength) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting !== '') yield encoder.encode(waiting);
}

/** Returns `file` with each of its pieces and remarks told to `watch`. */
export function watchPieces<Remark>(
  file: FileInPieces<Remark>,
  watch: PieceWatch<Remark>,
): FileInPieces {
  return {
    file: file.file,
    *pieces() {
      for (const piece of file.pieces((remark) => watch.onRemark(remark))) {
        watch.onPiece();
        yield piece;
      }
    },
  };
}
