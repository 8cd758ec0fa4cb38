/**
 * The report on a map's robustness as a file beside the dataset's two. It is gone when the map is built
 * anew, since the folder is replaced.
 */

import { canonicalJson } from '../shared/canonical-json.ts';
import type {
  CommunityPersistence,
  ConceptPersistence,
  DatasetStructure,
  RobustnessReport,
  RobustnessVariant,
  VariedOption,
} from '../types.ts';
import { decodeHeader } from './decode-header.ts';
import { JsonPlace } from './json-place.ts';
import { robustnessFile, wireVersion } from './wire.ts';

const format = 'throughline-robustness';

const variedOptions: readonly VariedOption[] = ['previous', 'minPapers', 'resolution', 'seed'];

/** Returns the file of a report. Equal reports give equal text. */
export function encodeRobustness(report: RobustnessReport): { file: string; text: string } {
  const wire = { format, version: wireVersion, ...report };
  const lines = Object.entries(wire).map(([key, value]) => `"${key}":${canonicalJson(value)}`);
  return { file: robustnessFile, text: `{${lines.join(',\n')}}\n` };
}

/**
 * Returns the report that `text` holds.
 * @throws BadDatasetError when the text is truncated, of another format or version, or not about the map
 * with this structure.
 */
export function decodeRobustness(text: string, structure: DatasetStructure): RobustnessReport {
  const root = JsonPlace.parse(text, robustnessFile);
  const { inputHash } = decodeHeader(root, format);
  if (inputHash !== structure.inputHash) {
    root.at('inputHash').fail(`the structure's input hash (${structure.inputHash})`);
  }
  const variants = root.at('variants').elements().map(decodeVariant);
  const communities = root.at('communities').elements(structure.communities.length);
  const known = new Set(structure.concepts.map(({ id }) => id));
  return {
    inputHash,
    variants,
    communities: communities.map((place, number) =>
      decodeCommunity(place, number, variants.length),
    ),
    concepts: root
      .at('concepts')
      .elements()
      .map((place) => decodeConcept(place, known, variants.length)),
  };
}

function decodeVariant(place: JsonPlace): RobustnessVariant {
  const varied = variedOptions.find((option) => option === place.at('varied').value);
  const ari = place.at('ari');
  return {
    varied: varied ?? place.at('varied').fail(`one of ${variedOptions.join(', ')}`),
    value: place.at('value').number(),
    communities: place.at('communities').whole(1),
    ari: Math.abs(ari.number()) <= 1 ? ari.number() : ari.fail('a number from -1 to 1'),
  };
}

function decodeCommunity(place: JsonPlace, number: number, variants: number): CommunityPersistence {
  return {
    number: place.at('number').whole(number, number + 1),
    persistence: place.at('persistence').share(),
    least: place.at('least').share(),
    kept: place.at('kept').whole(0, variants + 1),
  };
}

function decodeConcept(
  place: JsonPlace,
  known: ReadonlySet<string>,
  variants: number,
): ConceptPersistence {
  const id = place.at('id').text();
  if (!known.has(id)) place.at('id').fail('the id of a drawn concept');
  return { id, kept: place.at('kept').whole(0, variants + 1) };
}
