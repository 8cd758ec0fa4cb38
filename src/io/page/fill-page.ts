/** The explorer and a map in one file: a page that needs no server, and asks for nothing. */
import { BadDatasetError } from '../../core/shared/errors.ts';
import { escapeMarkup } from '../../core/shared/escape-markup.ts';
import type { WorkInSteps } from '../../core/shared/in-steps.ts';
import { carriedPlace, entryElement, fileElement } from './carried-files.ts';
import { packText } from './pack-text.ts';

/** What a page is to carry. */
export interface CarriedMap {
  /** Title of the page. */
  title: string;
  /** The map as the list of maps has it. */
  entry: unknown;
  /** Its files, under the names that a dataset's files have. */
  files: readonly { file: string; text: string }[];
}

/**
 * Returns the text of a page that opens the map; a step is a byte of its files. Equal maps in equal
 * templates give equal pages.
 * @param template the page without a map, as the build writes it to `single.html`.
 * @throws BadDatasetError where the template is none.
 */
export function* fillPage(template: string, map: CarriedMap): WorkInSteps<string> {
  const at = template.indexOf(carriedPlace);
  const titled = /<title>[^<]*<\/title>/.exec(template);
  if (at < 0 || titled === null || titled.index > at) {
    throw new BadDatasetError(
      'io/fill-page: this is no page that a map can be put into; build the explorer again.',
    );
  }
  const carried = [entryElement(map.entry)];
  for (const { file, text } of map.files) carried.push(fileElement(file, yield* packText(text)));
  return [
    template.slice(0, titled.index),
    `<title>${escapeMarkup(map.title)}</title>`,
    template.slice(titled.index + titled[0].length, at + carriedPlace.length),
    ...carried,
    template.slice(at + carriedPlace.length),
  ].join('');
}
