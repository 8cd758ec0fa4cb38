/** The map that a page of one file carries within itself. */
import { BadDatasetError } from '../core/shared/errors.ts';
import { entrySelector, fileSelector, ownMark } from '../io/page/carried-files.ts';
import { unpackText } from '../io/page/unpack-text.ts';
import { filesSource, type MapSource } from './map-source.ts';
import type { MapEntry } from './published-maps.ts';

export interface CarriedMap {
  entry: MapEntry;
  source: MapSource;
  /** Returns the page without its map, so that it can carry another. */
  template(): string;
}

/**
 * Returns the map that `page` carries; null where it carries none. Called before anything is drawn, for
 * the template is the page as it came.
 */
export function findCarriedMap(page: Document): CarriedMap | null {
  const entry = page.querySelector(entrySelector)?.textContent;
  if (entry === null || entry === undefined) return null;
  return {
    entry: JSON.parse(entry),
    source: filesSource((file) => readCarriedFile(page, file)),
    template: keepTemplate(page),
  };
}

async function readCarriedFile(page: Document, file: string): Promise<string | null> {
  const elements = [...page.querySelectorAll<HTMLElement>(fileSelector)];
  const found = elements.find(({ dataset }) => dataset.throughlineFile === file);
  if (found === undefined) return null;
  return unpackText(found.textContent ?? '').catch(() => {
    throw new BadDatasetError(
      `explorer/carried-map: ${file} in this page is cut short or changed; ask for the page again.`,
    );
  });
}

/** The elements of the page that are ours; extensions of a browser put others beside them. */
const ownElements = [
  'meta[charset]',
  'meta[name="viewport"]',
  'meta[name="color-scheme"]',
  'meta[name="description"]',
  'title',
  'link[rel="icon"]',
  'template#throughline-map',
  `style[${ownMark}]`,
  `script[${ownMark}]`,
  'noscript',
].join();

/** And their attributes. */
const ownAttributes = ['charset', 'name', 'content', 'rel', 'href', 'type', 'id', ownMark];

/** Head and body end where they must: the build puts things before their end tags, of which the script may hold none. */
function keepTemplate({ head, body }: Document): () => string {
  const [top, bottom] = [copyOwn(head), copyOwn(body)];
  return () =>
    [
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      ...top.map(({ outerHTML }) => outerHTML),
      '<body>',
      '<div id="root"></div>',
      ...bottom.map(({ outerHTML }) => outerHTML),
      '',
    ].join('\n');
}

function copyOwn(parent: Element): Element[] {
  return [...parent.children]
    .filter((element) => element.matches(ownElements))
    .map((element) => {
      const own = element.cloneNode(true) as Element;
      for (const name of own.getAttributeNames()) {
        if (!ownAttributes.includes(name)) own.removeAttribute(name);
      }
      return own;
    });
}
