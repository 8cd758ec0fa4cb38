/** What the sources of a paper call its volume, pages and publisher. */
import type { MapPaper } from '../../types.ts';

/** Before the columns of a paper in the table of papers that this program writes. */
const IN_TABLE = /^field: /;

/** Returns the first column of the source under one of `names`, in any case. */
export function sourceField(
  { fields = {} }: Pick<MapPaper, 'fields'>,
  ...names: readonly string[]
): string | undefined {
  const columns = Object.entries(fields);
  for (const name of names) {
    const found = columns.find(
      ([own, value]) => own.toLowerCase().replace(IN_TABLE, '') === name && value.trim() !== '',
    );
    if (found !== undefined) return found[1];
  }
  return undefined;
}

/** Returns first and last page where the source gave one range, else all that it gave as the first. */
export function pageRange(paper: MapPaper): (string | undefined)[] {
  const pages = pagesOf(paper, '-');
  const range = /^([^\s,;&+-]+)-([^\s,;&+-]+)$/.exec(pages ?? '');
  return range === null ? [pages] : [range[1], range[2]];
}

/** Returns the pages that the source gave, `dash` between first and last. */
export function pagesOf(paper: MapPaper, dash: string): string | undefined {
  const pages = sourceField(paper, 'pages', 'page')?.trim();
  return pages?.replace(/(?<=[\p{L}\d])\s*[-–—]+\s*(?=[\p{L}\d])/gu, dash);
}
