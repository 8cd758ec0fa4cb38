/** The element that embeds a map in another page. */
import { escapeMarkup } from '../../core/shared/escape-markup.ts';
import { addressKeys } from '../address.ts';
import { addressFor, readChoices } from '../browser-address.ts';
import { type EmbedOptions, embedKeys, encodeEmbedOptions } from './options.ts';

/** `null` fills the width of its place and keeps its shape. */
export type FrameSize = { width: number; height: number } | null;

export interface FrameChoice extends EmbedOptions {
  size: FrameSize;
  /** Whether what is selected goes along. */
  withSelection: boolean;
  /** Whether the view and what is filtered go along. */
  withView: boolean;
}

/** The least frame that the map is made for. */
export const leastSize = { width: 320, height: 240 } as const;

const selectionKeys: readonly string[] = ['s', 'a', 'l', 'k', 'f', 'p'];
/** The camera fits another frame otherwise, and what is typed is nobody's view. */
const leftOut: readonly string[] = ['z', 'q'];

/**
 * Returns the address of the framed page; null where the page at `location` has none of its own.
 * @param choices query string of the choices on its map.
 */
export function framedAddress(
  location: Location,
  choices: string,
  choice: FrameChoice,
): string | null {
  const kept = new URLSearchParams(readChoices(location));
  for (const key of [...addressKeys, ...embedKeys]) kept.delete(key);
  const query = new URLSearchParams([...encodeEmbedOptions(choice), ...kept]);
  for (const [key, value] of new URLSearchParams(choices)) {
    const goes = selectionKeys.includes(key) ? choice.withSelection : choice.withView;
    if (goes && !leftOut.includes(key)) query.append(key, value);
  }
  return addressFor(location, query);
}

/** Returns the element for the page at `address`; `title` is read to those who don't see it. */
export function frameElement(address: string, title: string, size: FrameSize): string {
  const place =
    size === null
      ? 'style="width: 100%; aspect-ratio: 8 / 5; min-height: 320px; border: 0"'
      : `width="${size.width}" height="${size.height}" style="border: 0"`;
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" ${place} loading="lazy" allow="clipboard-write"></iframe>`;
}
