/**
 * The map: communities are territories with space between, related ones neighbours; papers and
 * concepts lie spread over their community's territory, near what they are linked to.
 */
import type { Partition } from '../communities/partition.ts';
import type { Concept, MentionLink, Position, SimilarityLink } from '../types.ts';
import { fitFrame, separateNodes } from './fit-frame.ts';
import { conceptRadius, frame, paperRadius } from './frame.ts';
import { type Disc, packTerritories } from './pack-territories.ts';
import { relateCommunities } from './relate-communities.ts';
import { type SpreadNode, spreadNodes } from './spread-nodes.ts';

export interface Layout {
  /** By paper number. */
  papers: Position[];
  /** By drawn concept number. */
  concepts: Position[];
}

/** Half the sea between two territories, in pixels. Regions reach about this far beyond nodes. */
const coast = 34;
/** How much wider than high the map is laid out, because labels run to the right. */
const wide = 1.15;

export function layOutMap(
  concepts: readonly Concept[],
  mentions: readonly MentionLink[],
  similarities: readonly SimilarityLink[],
  partition: Partition,
): Layout {
  const conceptCount = concepts.length;
  const nodes = listNodes(conceptCount, partition, mentions);
  const sizes = new Array<number>(partition.count).fill(0);
  for (const { territory } of nodes) sizes[territory] = (sizes[territory] ?? 0) + 1;
  const affinity = relateCommunities(similarities, partition);

  const mapArea = (frame.width - 2 * frame.margin) * (frame.height - 2 * frame.margin);
  let areaPerNode = (0.5 * mapArea) / nodes.length;
  let territories: Disc[] = [];
  for (let round = 0; round < 4; round++) {
    const radii = sizes.map((size) => Math.sqrt((size * areaPerNode) / Math.PI));
    const packed = packTerritories(
      radii.map((radius) => radius + Math.min(coast, radius)),
      affinity,
    );
    territories = packed.map((disc, number) => ({ ...disc, radius: radii[number] ?? 0 }));
    const [w, h] = extent(territories);
    const scale = Math.sqrt(
      ((frame.width - 2 * frame.margin) / wide / w) *
        (((frame.height - 2 * frame.margin) * wide) / h),
    );
    areaPerNode *= scale * scale;
  }
  const points = spreadNodes(nodes, territories, Math.sqrt(areaPerNode * 1.1));
  const fitted = fitFrame(points.map(({ x, y }) => ({ x: x * wide, y: y / wide })));
  const radii = [
    ...concepts.map((concept) => conceptRadius(concept.papers.length)),
    ...partition.papers.map(() => paperRadius * Math.SQRT2),
  ];
  separateNodes(fitted, radii);
  const rounded = fitted.map(({ x, y }) => ({
    x: Math.round(x * 100) / 100,
    y: Math.round(y * 100) / 100,
  }));
  return { concepts: rounded.slice(0, conceptCount), papers: rounded.slice(conceptCount) };
}

function extent(discs: readonly Disc[]): [number, number] {
  const xs = discs.flatMap(({ x, radius }) => [x - radius, x + radius]);
  const ys = discs.flatMap(({ y, radius }) => [y - radius, y + radius]);
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

/** Concepts by number, then papers by number. */
function listNodes(
  conceptCount: number,
  partition: Partition,
  mentions: readonly MentionLink[],
): SpreadNode[] {
  const neighbors = [...partition.concepts, ...partition.papers].map(
    (): { node: number; weight: number }[] => [],
  );
  for (const { paper, concept, weight } of mentions) {
    neighbors[concept]?.push({ node: conceptCount + paper, weight });
    neighbors[conceptCount + paper]?.push({ node: concept, weight });
  }
  return [...partition.concepts, ...partition.papers].map((territory, node) => ({
    territory,
    neighbors: neighbors[node] ?? [],
  }));
}
