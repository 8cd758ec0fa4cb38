/**
 * What is written on a figure's map, with its place: the names of the communities, then labels. Where
 * nodes are few all of them are written, else concepts as on the map at rest. No two texts overlap, and
 * none leaves the frame.
 */
import { createBoxGrid } from '../../cartography/box-grid.ts';
import { crowdedLabels, isRoomy } from '../../cartography/detail.ts';
import { type Box, growBox } from '../../cartography/geometry.ts';
import {
  labelLimit,
  nodeLine,
  placeShapes,
  type TypeLine,
  tierOf,
} from '../../cartography/map-text.ts';
import {
  aroundName,
  type LabelRequest,
  type Obstacle,
  placeLabels,
  symbolCost,
} from '../../cartography/place-labels.ts';
import { placeNames } from '../../cartography/place-names.ts';
import { isBorderline, ringShape } from '../../cartography/symbol-look.ts';
import type { Territories } from '../../cartography/territory.ts';
import type { FigureNode, FigurePart } from './figure-part.ts';
import { widthOf } from './text-width.ts';

export interface FigureText {
  lines: TypeLine[];
  box: Box;
  /** Where its lines begin, end or have their middle. */
  anchor: 'start' | 'middle' | 'end';
  community: number;
}

/** Up to so many nodes each is written, papers too. */
const fewNodes = 90;
/** Highest cost at which the label of one of few nodes is written: it may cover a symbol, not two. */
const fewLimit = 9;
/** Highest cost of a name: beyond it the legend alone tells the community. */
const nameLimit = 80;
/** Of an important node on a crowded map, which a name had better not cover. */
const leadingCost = 14;

/** Returns names and labels within `area`, each list in the order in which it was placed. */
export function placeFigureTexts(
  part: FigurePart,
  territories: Territories,
  area: Box,
): { names: FigureText[]; labels: FigureText[] } {
  const { structure, scale } = part;
  const obstacles = createBoxGrid<Obstacle>();
  const taken = createBoxGrid<unknown>();
  const ownerAt = (place: { x: number; y: number }) => territories.ownerAt(scale.toMap(place));
  const whole = part.nodes.filter(({ wholeness }) => wholeness === 1);
  const crowded = whole.length < part.nodes.length;
  whole.forEach((node) => {
    const box = growBox(pointBox(node), node.radius);
    const cost = symbolCost(node.radius) + (crowded ? leadingCost / 2 : 0);
    obstacles.add(box, { key: keyOf(node), cost });
  });
  const shapes = new Map(
    part.communities.map((community) => [community.number, placeShapes(structure, community)]),
  );
  const requests = part.communities.flatMap(({ number }) => {
    const territory = territories.list[number];
    if (territory === undefined || territory.rings.length === 0) return [];
    const sizes = (shapes.get(number) ?? []).map(sizeOf);
    return [{ key: String(number), territory, shapes: sizes, steady: false }];
  });
  const placed = placeNames(requests, {
    area,
    projection: scale,
    obstacles,
    taken,
    ownerAt,
    limit: nameLimit,
  });
  const names = placed.map(({ key, shape, box }): FigureText => {
    taken.add(box, key);
    const community = Number(key);
    return { lines: shapes.get(community)?.[shape] ?? [], box, anchor: 'middle', community };
  });
  const written = chooseNodes(part);
  const byKey = new Map(written.map((node) => [keyOf(node), node]));
  const nameBoxes = new Map(names.map(({ community, box }) => [community, box]));
  const few = part.nodes.length <= fewNodes;
  const labels = placeLabels(
    written.map((node) => requestFor(part, node, few, nameBoxes.get(node.community))),
    { area, obstacles, taken, ownerAt },
  ).flatMap(({ key, box }): FigureText[] => {
    const node = byKey.get(key);
    if (node === undefined) return [];
    const anchor =
      box.left >= node.place.x ? 'start' : box.right <= node.place.x ? 'end' : 'middle';
    return [{ lines: [nodeLine(structure, node.ref)], box, anchor, community: node.community }];
  });
  return { names, labels };
}

/** Returns the nodes that ask for a label, the most important first. */
function chooseNodes({ structure, nodes, detail, scale }: FigurePart): FigureNode[] {
  const tier = ({ ref }: FigureNode) => (ref.kind === 'paper' ? -1 : tierOf(structure, ref.number));
  // Drawn concepts are numbered by document frequency, and the sort is stable.
  const byImportance = (some: FigureNode[]) => some.sort((a, b) => tier(b) - tier(a));
  if (nodes.length <= fewNodes) return byImportance([...nodes]);
  const concepts = nodes.filter(({ ref }) => ref.kind === 'concept');
  if (isRoomy(detail, scale.scale)) return byImportance(concepts);
  const most = crowdedLabels(scale.scale);
  return byImportance(
    concepts.slice(0, most).filter((node) => node.wholeness === 1 && !leads(structure, node)),
  );
}

function requestFor(
  { structure, growth }: FigurePart,
  node: FigureNode,
  few: boolean,
  name: Box | undefined,
): LabelRequest {
  const ring = isBorderline(node.node)
    ? (ringShape.distance + ringShape.halfWidth) * Math.min(1, growth)
    : 0;
  const limit = labelLimit(structure, node.ref);
  return {
    key: keyOf(node),
    ...sizeOf([nodeLine(structure, node.ref)]),
    anchor: node.place,
    radius: node.radius + ring,
    community: node.community,
    limit: few ? Math.max(fewLimit, limit) : limit,
    ...(name !== undefined && leads(structure, node) && { shun: aroundName(name) }),
  };
}

function leads({ communities }: FigurePart['structure'], { ref, community }: FigureNode): boolean {
  return ref.kind === 'concept' && communities[community]?.leading.includes(ref.number) === true;
}

function sizeOf(lines: readonly TypeLine[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map(widthOf)),
    height: lines.reduce((height, { lineHeight }) => height + lineHeight, 0),
  };
}

function keyOf({ ref }: FigureNode): string {
  return `${ref.kind} ${ref.number}`;
}

function pointBox({ place: { x, y } }: FigureNode): Box {
  return { left: x, top: y, right: x, bottom: y };
}
