/** An own map as a folder that `throughline serve` shows, packed. */
import { zipTexts } from '../io/zip.ts';
import type { OwnMaps } from './own-maps.ts';

/**
 * Returns the bytes of a zip with the files of the map `id` and the account of its reading in the
 * folder `folder`; null where the files are gone. @throws KeepingError
 */
export async function packMap(
  ownMaps: Pick<OwnMaps, 'files' | 'report'>,
  id: string,
  folder: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const files = await ownMaps.files(id);
  if (files === null) return null;
  const report = await ownMaps.report(id);
  const account = { file: 'report.json', text: `${JSON.stringify(report, null, 2)}\n` };
  const packed = report === null ? files : [...files, account];
  return zipTexts(packed.map(({ file, text }) => ({ file: `${folder}/${file}`, text })));
}
