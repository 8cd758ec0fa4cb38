/** A map of the user as a folder that `throughline serve` shows, packed. */
import type { OwnMap, OwnMaps } from '../../explorer/own-maps.ts';
import { zipTexts } from '../../io/zip.ts';
import { fileStem } from '../export/file-name.ts';
import { saveFile } from '../export/save-file.ts';
import { mapsText } from '../text/maps.ts';

/** Saves the map with the account of its reading; returns false where its files are gone. @throws KeepingError */
export async function downloadMap(ownMaps: OwnMaps, { id, name }: OwnMap): Promise<boolean> {
  const files = await ownMaps.files(id);
  if (files === null) return false;
  const report = await ownMaps.report(id);
  const folder = fileStem(name);
  const account = { file: mapsText.report, text: `${JSON.stringify(report, null, 2)}\n` };
  const packed = [...files, ...(report === null ? [] : [account])];
  saveFile(
    `${folder}.zip`,
    zipTexts(packed.map(({ file, text }) => ({ file: `${folder}/${file}`, text }))),
  );
  return true;
}
