/** The outcomes of the user's edits in `structure.json`. */
import type { CurationEdit, CurationOutcome } from '../types.ts';
import type { JsonPlace } from './json-place.ts';

const KINDS = ['merge', 'split', 'rename', 'hide', 'keep', 'broader'] as const;

/** @throws BadDatasetError when an edit is of no known kind, incomplete, or refused without a reason. */
export function decodeOutcome(place: JsonPlace): CurationOutcome {
  const applied = place.at('applied').flag();
  const reason = applied ? place.at('reason').optionalText() : place.at('reason').text();
  const edit = decodeEdit(place.at('edit'));
  return { edit, applied, ...(reason !== undefined && { reason }) };
}

function decodeEdit(place: JsonPlace): CurationEdit {
  const given = place.at('kind');
  const kind = KINDS.find((known) => known === given.value);
  const text = (key: string) => place.at(key).text();
  switch (kind) {
    case 'merge':
      return { kind, from: decodeNames(place.at('from')), into: text('into') };
    case 'split':
      return {
        kind,
        concept: text('concept'),
        label: text('label'),
        papers: decodeNames(place.at('papers')),
      };
    case 'rename':
      return { kind, concept: text('concept'), label: text('label') };
    case 'hide':
    case 'keep':
      return { kind, concept: text('concept') };
    case 'broader':
      return { kind, concept: text('concept'), broader: text('broader') };
    default:
      return given.fail(`one of ${KINDS.join(', ')}`);
  }
}

function decodeNames(place: JsonPlace): string[] {
  const names = place.elements();
  return names.length > 0 ? names.map((name) => name.text()) : place.fail('at least one name');
}
