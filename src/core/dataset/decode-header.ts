/** What both files of a dataset open with. */
import type { JsonPlace } from './json-place.ts';
import { readableVersions, wireVersion } from './wire.ts';

export interface DatasetHeader<Format extends string> {
  format: Format;
  version: number;
  inputHash: string;
}

/** @throws BadDatasetError when the file is of another format or version. */
export function decodeHeader<Format extends string>(
  root: JsonPlace,
  format: Format,
): DatasetHeader<Format> {
  if (root.at('format').value !== format) root.at('format').fail(`"${format}"`);
  const version = root.at('version');
  if (!readableVersions.some((readable) => readable === version.value)) {
    version.fail(`version ${wireVersion}`);
  }
  return { format, version: wireVersion, inputHash: root.at('inputHash').text() };
}
