/**
 * How a page carries a map within itself: the map's entry in the list as JSON, and each of its files as
 * gzip in base64, in script elements that no browser runs. Neither form holds a `<`, so that no title or
 * abstract can end its element.
 */

/** Where the files go in a page without any. It stands before everything that could look like it. */
export const carriedPlace = '<template id="throughline-map"></template>';

/** Attribute of the scripts and styles of the page, to tell them from those of a browser's extensions. */
export const ownMark = 'data-throughline-part';

/** Attribute of the element of the map's entry, by which a page of ours is known. */
export const carriedMark = 'data-throughline-map';

/** Finds the element of the map's entry. */
export const entrySelector = `script[${carriedMark}]`;

/** Finds the elements of the map's files. */
export const fileSelector = 'script[data-throughline-file]';

/** Returns the element that carries `entry`. */
export function entryElement(entry: unknown): string {
  const json = JSON.stringify(entry).replaceAll('<', '\\u003c');
  return `<script type="application/json" ${carriedMark}>${json}</script>`;
}

/** Returns the element that carries the file called `file`, a name of ours, packed. */
export function fileElement(file: string, packed: string): string {
  return `<script type="application/gzip" data-throughline-file="${file}">${packed}</script>`;
}
