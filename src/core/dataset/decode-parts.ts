/** What both files of a dataset hold: their opening, and the variants of a concept. */
import type { ConceptVariant } from '../types.ts';
import type { JsonPlace } from './json-place.ts';
import { wireVersion } from './wire.ts';

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
  if (root.at('version').value !== wireVersion) root.at('version').fail(`version ${wireVersion}`);
  return { format, version: wireVersion, inputHash: root.at('inputHash').text() };
}

export function decodeVariants(place: JsonPlace): ConceptVariant[] {
  return place.elements().map((variant) => ({
    form: variant.at('form').text(),
    count: variant.at('count').whole(1),
  }));
}
