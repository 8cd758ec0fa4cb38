/** From edits to the text of a curation file. Its shape is described in `parse-curation.ts`. */
import type { CurationEdit } from '../../types.ts';
import { quoteName } from './line-words.ts';
import { curationFormat, curationVersion } from './parse-curation.ts';

/** Returns a text from which `parseCuration` reads the same edits, a line each. */
export function formatCuration(edits: readonly CurationEdit[]): string {
  return [`${curationFormat} ${curationVersion}`, ...edits.map(formatEdit), ''].join('\n');
}

/** Returns the line of one edit, without the end of the line. */
export function formatEdit(edit: CurationEdit): string {
  switch (edit.kind) {
    case 'merge':
      return `merge ${list(edit.from)} into ${quoteName(edit.into)}`;
    case 'split':
      return `split ${quoteName(edit.concept)} as ${quoteName(edit.label)} in ${list(edit.papers)}`;
    case 'rename':
      return `rename ${quoteName(edit.concept)} to ${quoteName(edit.label)}`;
    case 'hide':
    case 'keep':
      return `${edit.kind} ${quoteName(edit.concept)}`;
    case 'broader':
      return `broader ${quoteName(edit.broader)} of ${quoteName(edit.concept)}`;
  }
}

function list(names: readonly string[]): string {
  return names.map(quoteName).join(', ');
}
