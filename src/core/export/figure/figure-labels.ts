/**
 * What is written on a figure's map, with its place: the names of the communities, then labels. Where
 * nodes are few all of them are written, else concepts as on the map at rest. No two texts overlap, and
 * none leaves the frame.
 */
import { type BoxGrid, createBoxGrid } from '../../cartography/box-grid.ts';
import { crowdedLabels, isRoomy } from '../../cartography/detail.ts';
import { type Box, growBox, type Point } from '../../cartography/geometry.ts';
import {
  labelLimit,
  nodeLine,
  placeShapes,
  shortTitle,
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
/** How long a paper's title may be there, if there is room; else as short as on the map. */
const longTitle = 42;
/** Highest cost of a label there, before the names are written: it covers nothing. */
const freeLimit = 4;
/** After them: over a symbol or two, then wherever no text stands. */
const fewLimits = [14, 60];
/** Highest cost of a name: beyond it the legend alone tells the community. */
const nameLimit = 80;
/** What a node costs more on a crowded map, where only important ones are whole. */
const leadingCost = 7;

interface Ground {
  area: Box;
  obstacles: BoxGrid<Obstacle>;
  /** Boxes of what is written, to which more is added. */
  taken: BoxGrid<unknown>;
  ownerAt(place: Point): number;
}

/** Returns names and labels within `area`, each list in the order in which it was placed. */
export function placeFigureTexts(
  part: FigurePart,
  area: Box,
): { names: FigureText[]; labels: FigureText[] } {
  const ground: Ground = {
    area,
    obstacles: obstaclesOf(part),
    taken: createBoxGrid<unknown>(),
    ownerAt: (place) => part.territories.ownerAt(part.scale.toMap(place)),
  };
  if (part.nodes.length > fewNodes) {
    const names = writeNames(part, ground);
    return { names, labels: writeLabels(part, ground, chooseNodes(part), names) };
  }
  // Few nodes are what the figure is about: names take what room their labels leave.
  const labels: FigureText[] = [];
  const written = new Set<FigureNode>();
  const inOrder = byLinks(part);
  const write = (names: readonly FigureText[], limit: number, titleLength?: number) => {
    const left = inOrder.filter((node) => !written.has(node));
    const more = writeLabels(part, ground, left, names, { limit, titleLength });
    for (const { node } of more) written.add(node);
    labels.push(...more);
  };
  write([], freeLimit, longTitle);
  const names = writeNames(part, ground);
  write(names, freeLimit);
  for (const limit of fewLimits) write(names, limit);
  return { names, labels };
}

function obstaclesOf({ nodes }: FigurePart): BoxGrid<Obstacle> {
  const obstacles = createBoxGrid<Obstacle>();
  const whole = nodes.filter(({ wholeness }) => wholeness === 1);
  const lead = whole.length < nodes.length ? leadingCost : 0;
  for (const node of whole) {
    const cost = symbolCost(node.radius) + lead;
    obstacles.add(growBox(pointBox(node), node.radius), { key: keyOf(node), cost });
  }
  return obstacles;
}

function writeNames(part: FigurePart, ground: Ground): FigureText[] {
  const { structure, territories } = part;
  const shapes = new Map(
    part.communities.map((community) => [community.number, placeShapes(structure, community)]),
  );
  const requests = part.communities.flatMap(({ number }) => {
    const territory = territories.list[number];
    if (territory === undefined || territory.rings.length === 0) return [];
    const sizes = (shapes.get(number) ?? []).map(sizeOf);
    return [{ key: String(number), territory, shapes: sizes, steady: false }];
  });
  const placed = placeNames(requests, { ...ground, projection: part.scale, limit: nameLimit });
  return placed.map(({ key, shape, box }): FigureText => {
    ground.taken.add(box, key);
    const community = Number(key);
    return { lines: shapes.get(community)?.[shape] ?? [], box, anchor: 'middle', community };
  });
}

function writeLabels(
  part: FigurePart,
  ground: Ground,
  nodes: readonly FigureNode[],
  names: readonly FigureText[],
  { limit, titleLength }: { limit?: number; titleLength?: number | undefined } = {},
): (FigureText & { node: FigureNode })[] {
  const nameBoxes = new Map(names.map(({ community, box }) => [community, box]));
  const asked = new Map(
    nodes.map((node) => [keyOf(node), { node, line: lineOf(part, node, titleLength) }]),
  );
  const requests = [...asked.values()].map(({ node, line }) =>
    requestFor(part, node, line, nameBoxes.get(node.community), limit),
  );
  return placeLabels(requests, ground).flatMap(({ key, box }) => {
    const request = asked.get(key);
    if (request === undefined) return [];
    const { node, line } = request;
    const { x } = node.place;
    const anchor = box.left >= x ? 'start' : box.right <= x ? 'end' : 'middle';
    return [{ node, lines: [line], box, anchor, community: node.community }];
  });
}

/** Returns the nodes that ask for a label on a map of many, the most important first. */
function chooseNodes(part: FigurePart): FigureNode[] {
  const { structure, nodes, detail, scale } = part;
  const concepts = nodes.filter(({ ref }) => ref.kind === 'concept');
  if (isRoomy(detail, scale.scale)) return byImportance(part, concepts);
  const most = crowdedLabels(scale.scale);
  const whole = concepts.slice(0, most).filter(({ wholeness }) => wholeness === 1);
  return byImportance(
    part,
    whole.filter((node) => !leads(structure, node)),
  );
}

/** Returns the nodes of a small part, first those with most links in it: it is about them. */
function byLinks(part: FigurePart): FigureNode[] {
  const counts = new Map<string, number>();
  for (const end of part.links.flatMap(({ source, target }) => [source, target])) {
    const key = keyOf({ ref: end });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const linksOf = (node: FigureNode) => counts.get(keyOf(node)) ?? 0;
  return byImportance(part, part.nodes).sort((a, b) => linksOf(b) - linksOf(a));
}

/** Drawn concepts are numbered by document frequency, and the sort is stable. */
function byImportance({ structure }: FigurePart, nodes: readonly FigureNode[]): FigureNode[] {
  const tier = ({ ref }: FigureNode) => (ref.kind === 'paper' ? -1 : tierOf(structure, ref.number));
  return [...nodes].sort((a, b) => tier(b) - tier(a));
}

function lineOf({ structure }: FigurePart, node: FigureNode, titleLength?: number): TypeLine {
  const line = nodeLine(structure, node.ref);
  if (node.ref.kind === 'concept' || titleLength === undefined) return line;
  return { ...line, text: shortTitle(node.title, titleLength) };
}

function requestFor(
  { structure, growth }: FigurePart,
  node: FigureNode,
  line: TypeLine,
  name: Box | undefined,
  limit = labelLimit(structure, node.ref),
): LabelRequest {
  const ring = isBorderline(node.node)
    ? (ringShape.distance + ringShape.halfWidth) * Math.min(1, growth)
    : 0;
  return {
    key: keyOf(node),
    ...sizeOf([line]),
    anchor: node.place,
    radius: node.radius + ring,
    community: node.community,
    limit,
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

function keyOf({ ref }: Pick<FigureNode, 'ref'>): string {
  return `${ref.kind} ${ref.number}`;
}

function pointBox({ place: { x, y } }: FigureNode): Box {
  return { left: x, top: y, right: x, bottom: y };
}
