/** Several texts in one file to save. */
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { BadOptionError } from '../core/shared/errors.ts';
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

/** What the fields of a zip can count: more needs zip64, which is not written here. */
const zipMost = { files: 65_535, bytes: 0xffff_fffe };

/**
 * Returns the bytes of a zip with `files` in their order, each packed while its text is made.
 * @throws BadOptionError, before the first byte, for more than 65,535 files; later, where a file or the
 * zip comes to 4 GiB.
 */
export function* zipPieces(
  files: readonly FileInPieces[],
  most = zipMost,
): Generator<Uint8Array<ArrayBuffer>> {
  if (files.length > most.files) {
    throw tooMuch(`${most.files} files; these are ${files.length}`);
  }
  const packed: Uint8Array<ArrayBuffer>[] = [];
  let packedBytes = 0;
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    packedBytes += bytes.length;
    if (packedBytes > most.bytes) throw tooMuch(`${most.bytes} bytes`);
    if (bytes.length > 0) packed.push(bytes);
  });
  for (const { file, pieces } of files) {
    const entry = new ZipDeflate(file);
    entry.mtime = ENTRY_DATE;
    zip.add(entry);
    let fileBytes = 0;
    for (const bytes of encodePieces(pieces())) {
      fileBytes += bytes.length;
      if (fileBytes > most.bytes) throw tooMuch(`${most.bytes} bytes a file; ${file} has more`);
      entry.push(bytes);
      yield* packed.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed.splice(0);
}

function tooMuch(limit: string): BadOptionError {
  return new BadOptionError(
    `io/zip: a zip holds at most ${limit}. Choose a smaller part, or give "throughline export --out" ` +
      'a folder.',
  );
}
