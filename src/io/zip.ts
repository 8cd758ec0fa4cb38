/** Several texts in one file to save. */
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { encodePieces, type FileInPieces } from './text-pieces.ts';

/** The earliest date that a zip can hold: equal texts give equal bytes, whenever they are packed. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** Returns the bytes of a zip with `files` in their order. */
export function zipTexts(
  files: readonly { file: string; text: string }[],
): Uint8Array<ArrayBuffer> {
  const entries = new Map(files.map(({ file, text }) => [file, strToU8(text)]));
  return zipSync(Object.fromEntries(entries), { mtime: ENTRY_DATE });
}

/** Returns the bytes of a zip with `files` in their order, each packed while its text is made. */
export function* zipPieces(files: Iterable<FileInPieces>): Generator<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    if (bytes.length > 0) packed.push(bytes);
  });
  for (const { file, pieces } of files) {
    const entry = new ZipDeflate(file);
    entry.mtime = ENTRY_DATE;
    zip.add(entry);
    for (const bytes of encodePieces(pieces())) {
      entry.push(bytes);
      yield* packed.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed.splice(0);
}
