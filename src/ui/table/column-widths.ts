/** How wide columns are, and which give way where there is no room. */
import type { TableColumn } from '../../explorer/table/column.ts';

interface Width {
  /** The least, in rem. */
  least: number;
  /** Its share of what is left; 0 where it is never wider. */
  share: number;
}

const widths: Record<string, Width> = {
  title: { least: 17, share: 2.4 },
  label: { least: 10, share: 1.6 },
  authors: { least: 8.75, share: 1 },
  strongest: { least: 9, share: 1.2 },
  year: { least: 4.5, share: 0 },
  firstYear: { least: 4.75, share: 0 },
  latestYear: { least: 5, share: 0 },
  venue: { least: 6.75, share: 0.75 },
  community: { least: 9.5, share: 1.15 },
  status: { least: 5.75, share: 0 },
};

/** Columns that give way, the first first. */
const yielding = [
  'venue',
  'communities',
  'concepts',
  'citations',
  'firstYear',
  'authors',
  'strongest',
  'latestYear',
  'status',
  'community',
];

/** Width of the column of checkboxes, in rem. */
const checkWidth = 2.75;

function widthOf({ name, kind }: TableColumn): Width {
  return widths[name] ?? (kind === 'number' ? { least: 6.25, share: 0 } : { least: 8, share: 1 });
}

/** Returns how much room columns need at least, in rem. */
export function leastWidth(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, column) => sum + widthOf(column).least, checkWidth);
}

/** Returns the tracks of a row's grid: the checkbox, then the columns. */
export function columnTracks(columns: readonly TableColumn[]): string {
  const tracks = columns.map((column) => {
    const { least, share } = widthOf(column);
    return share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`;
  });
  return [`${checkWidth}rem`, ...tracks].join(' ');
}

/** Returns those columns that stay when the room, in rem, is too small for all. */
export function fittingColumns(columns: readonly TableColumn[], room: number): TableColumn[] {
  const staying = [...columns];
  for (const name of yielding) {
    if (leastWidth(staying) <= room) break;
    const place = staying.findIndex((column) => column.name === name);
    if (place !== -1) staying.splice(place, 1);
  }
  return staying;
}
