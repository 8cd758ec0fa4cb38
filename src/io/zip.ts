/** Several texts as one zip. */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** The start of the zip format's calendar: no clock stands in the archive. */
const epoch = new Date(1980, 0, 1);

/** Returns the bytes of a zip with a file for each text, in order. The same texts give the same bytes. */
export function zipTexts(
  files: readonly { file: string; text: string }[],
): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ file, text }) => [file, strToU8(text)] as const);
  const archive: Zippable = Object.fromEntries(entries);
  return new Uint8Array(zipSync(archive, { mtime: epoch }));
}
