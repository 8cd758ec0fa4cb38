/** What both files of a dataset hold: their opening, and the variants of a concept. */
import type { ConceptVariant, MergeReason } from '../types.ts';
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

const REASONS: readonly MergeReason[] = [
  'plural',
  'capitals',
  'hyphen',
  'spelling',
  'word-form',
  'acronym',
  'vocabulary',
  'curation',
];

export function decodeVariants(place: JsonPlace): ConceptVariant[] {
  return place.elements().map((variant) => {
    const form = variant.at('form').text();
    const count = variant.at('count').whole(1);
    const reasons = variant.at('reasons');
    if (reasons.value === undefined) return { form, count };
    return { form, count, reasons: reasons.elements().map(decodeReason) };
  });
}

function decodeReason(place: JsonPlace): MergeReason {
  const reason = REASONS.find((known) => known === place.value);
  return reason ?? place.fail(`one of ${REASONS.join(', ')}`);
}
