/** Places of papers and drawn concepts on the map. */
import type { Partition } from '../communities/partition.ts';
import type { MentionLink, Position } from '../types.ts';

export interface Layout {
  papers: Position[];
  concepts: Position[];
}

export function layOutMap(
  partition: Partition,
  _mentions: readonly MentionLink[],
  _seed: number,
): Layout {
  const columns = Math.ceil(Math.sqrt(partition.count * 1.4));
  const rows = Math.ceil(partition.count / columns);
  const sizes = new Array<number>(partition.count).fill(0);
  const seen = new Array<number>(partition.count).fill(0);
  for (const c of [...partition.papers, ...partition.concepts]) sizes[c] = (sizes[c] ?? 0) + 1;
  const place = (c: number): Position => {
    const side = Math.ceil(Math.sqrt(sizes[c] ?? 1));
    const at = seen[c] ?? 0;
    seen[c] = at + 1;
    const step = 24;
    return {
      x: 40 + ((c % columns) + 0.5) * (1030 / columns) + ((at % side) - side / 2) * step,
      y:
        40 +
        (Math.floor(c / columns) + 0.5) * (710 / rows) +
        (Math.floor(at / side) - side / 2) * step,
    };
  };
  return { papers: partition.papers.map(place), concepts: partition.concepts.map(place) };
}
