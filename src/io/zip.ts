/** Several texts in one file to save. */
import { strToU8, zipSync } from 'fflate';

/** The earliest date that a zip can hold: equal texts give equal bytes, whenever they are packed. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** Returns the bytes of a zip with `files` in their order. */
export function zipTexts(
  files: readonly { file: string; text: string }[],
): Uint8Array<ArrayBuffer> {
  const entries = new Map(files.map(({ file, text }) => [file, strToU8(text)]));
  return zipSync(Object.fromEntries(entries), { mtime: ENTRY_DATE });
}
