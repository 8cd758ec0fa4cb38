/**
 * Everything that is written on the map at rest, with its place.
 *
 * Order: names of communities take their places; the label of the hovered or selected node takes
 * its own, and names in its way move; then the other labels. Where the map is small, the labels of
 * an ego network come before the names, which take what room is left.
 */

import { type BoxGrid, createBoxGrid } from '../../core/cartography/box-grid.ts';
import { wholeScaleOf } from '../../core/cartography/detail.ts';
import { symbolGrowth } from '../../core/cartography/node-radii.ts';
import {
  type LabelGround,
  type LabelRequest,
  type Obstacle,
  type PlacedLabel,
  placeLabels,
  symbolCost,
} from '../../core/cartography/place-labels.ts';
import {
  type NamePlace,
  type NameRequest,
  type PlacedName,
  placeNames,
} from '../../core/cartography/place-names.ts';
import type { Territories } from '../../core/cartography/territory.ts';
import type { NodeRef } from '../../core/types.ts';
import { radiusOf } from '../appearance.ts';
import { type Box, boxContains, boxesMeet, growBox, type Point, type Size } from '../geometry.ts';
import { keyOf } from '../map-graph.ts';
import type { Projection } from '../projection.ts';
import { communityStandingOf, type Scene, type Standing, standingOf } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { type Choice, chooseNodes, positionOf, requestLabels } from './choose.ts';
import { nodeText, placeTexts } from './label-text.ts';
import type { TextBlock, TextLine } from './text-block.ts';

/** A text on the map: it moves with its anchor. */
export interface WrittenLabel {
  key: string;
  block: TextBlock;
  /** Map units. */
  anchor: Point;
  /** From the anchor to the text's top left corner, in pixels. */
  offset: Point;
  alpha: number;
}

export interface Sheet {
  scene: Scene;
  theme: Theme;
  territories: Territories;
  projection: Projection;
  /** Scale over the scale that fits the whole map. */
  zoom: number;
  /** The part of the container that nothing covers. */
  area: Box;
  /** Boxes of what floats over that part, as buttons do: nothing is written there. */
  floats: readonly Box[];
  /** Factors on the size of labels and of names, below 1 on a small screen. */
  typeZoom: { label: number; place: number };
  measure(lines: readonly TextLine[]): Size;
}

/** Where things were written before, so that they stay. */
export interface Memory {
  sides: Map<string, number>;
  names: Map<string, NamePlace>;
}

/** Returns an empty memory. */
export function createMemory(): Memory {
  return { sides: new Map(), names: new Map() };
}

const recedingCost = 0.2;
const leadingCost = 14;
/** Of an ego network's node that a name would cover, as a factor. */
const emphasisedCost = 2.5;
/** Below this scale an ego network's labels come before the names of communities. */
const smallScale = 0.55;
/** Below this scale names would bury the map, and one that finds no good place is left out. */
const tinyScale = 0.38;
/** Highest cost at which a name is written there, and in what room an ego network leaves. */
const tinyLimit = 100;
const leftoverLimit = 14;
const nameCost = 20;
const nameShare = 1;
const recedingName = 0.42;
const emphasisedName = 0.72;
const deepName = 0.4;
const deepZoom = 2.2;

/** Returns what is written on `sheet`, names first; `memory` is brought up to date. */
export function writeLabels(sheet: Sheet, memory: Memory): WrittenLabel[] {
  const { scene, projection, area, floats } = sheet;
  const inSight = (node: NodeRef) =>
    boxContains(area, pointBox(projection.toScreen(positionOf(scene, node))));
  const choices = chooseNodes(scene, projection.scale, inSight);
  const strong = choices.filter((choice) => choice.strong);
  const others = choices.filter((choice) => !choice.strong);
  const place = (
    some: readonly Choice[],
    taken: readonly Box[],
    names: readonly PlacedName[],
    soft: readonly PlacedName[] = [],
  ) => placeLabels(requestsFor(sheet, memory, some, names), labelGround(sheet, taken, soft));

  let names: PlacedName[];
  let labels: PlacedLabel[];
  if (scene.ego !== null && projection.scale < smallScale) {
    const centers = place(strong, floats, []);
    labels = [...centers, ...place(others, [...floats, ...boxesOf(centers)], [])];
    names = writeNames(sheet, memory, [...floats, ...boxesOf(labels)], { leftover: true });
  } else {
    // Pointing at a node moves no name but those in the way of its label.
    const steady = scene.hovered !== null;
    const first = writeNames(sheet, memory, floats, { steady });
    memory.names = new Map(first.map((name) => [name.key, name]));
    const centers = place(strong, floats, first, first);
    const crossed = first.some(({ box }) => centers.some((label) => boxesMeet(label.box, box)));
    names = crossed ? writeNames(sheet, memory, [...floats, ...boxesOf(centers)]) : first;
    const taken = [...floats, ...boxesOf(names), ...boxesOf(centers)];
    labels = [...centers, ...place(others, taken, names)];
  }
  if (scene.ego === null) memory.sides = new Map(labels.map(({ key, side }) => [key, side]));
  const byKey = new Map(choices.map((choice) => [keyOf(choice.node), choice]));
  return [
    ...names.flatMap((name) => toWrittenName(sheet, name) ?? []),
    ...labels.flatMap((label) => toWrittenLabel(sheet, label, byKey.get(label.key)) ?? []),
  ];
}

function requestsFor(
  sheet: Sheet,
  memory: Memory,
  choices: readonly Choice[],
  names: readonly PlacedName[],
): LabelRequest[] {
  return requestLabels(choices, {
    scene: sheet.scene,
    projection: sheet.projection,
    sides: memory.sides,
    names: new Map(names.map((name) => [communityNumber(name.key), name.box])),
    measure: (choice) => sheet.measure(textOf(sheet, choice).lines),
  });
}

/** Returns the ground for labels: `taken` is never covered, `soft` only where it must be. */
function labelGround(
  sheet: Sheet,
  taken: readonly Box[],
  soft: readonly PlacedName[],
): LabelGround {
  const obstacles = obstacleGrid(sheet, (standing) => (standing === 'receding' ? recedingCost : 1));
  for (const { box } of soft) obstacles.add(box, { key: '', cost: nameCost });
  return { area: sheet.area, obstacles, taken: gridOf(taken), ownerAt: ownerOn(sheet) };
}

function writeNames(
  sheet: Sheet,
  memory: Memory,
  taken: readonly Box[],
  { leftover = false, steady = false } = {},
): PlacedName[] {
  const { scene, projection, area, territories } = sheet;
  const roomy = projection.scale < tinyScale ? tinyLimit : Number.POSITIVE_INFINITY;
  const requests = scene.structure.communities.flatMap((community): NameRequest[] => {
    const territory = territories.list[community.number];
    if (territory === undefined || territory.rings.length === 0) return [];
    if (communityStandingOf(scene, community.number) === 'hidden') return [];
    const key = nameKey(community.number);
    const before = memory.names.get(key);
    const texts = placeTexts(scene.structure, sheet.theme, community, sheet.typeZoom.place);
    const shapes = texts.map(({ lines }) => sheet.measure(lines));
    return [{ key, territory, shapes, steady, ...(before === undefined ? {} : { before }) }];
  });
  const share = { hidden: 0, receding: recedingCost, usual: 1, emphasised: emphasisedCost };
  return placeNames(requests, {
    area,
    projection,
    obstacles: obstacleGrid(sheet, (standing) => nameShare * share[standing], leadingCost),
    taken: gridOf(taken),
    ownerAt: ownerOn(sheet),
    limit: leftover ? leftoverLimit : roomy,
  });
}

/**
 * Returns the symbols in sight that are whole; `shareOf` weighs them by how they stand.
 * @param leading what the most important nodes of a crowded map cost more than the rest.
 */
function obstacleGrid(
  { scene, projection, area }: Sheet,
  shareOf: (standing: Standing) => number,
  leading = 0,
): BoxGrid<Obstacle> {
  const grid = createBoxGrid<Obstacle>();
  const sight = growBox(area, 30);
  const { scale } = projection;
  const growth = symbolGrowth(scale);
  const add = (node: NodeRef) => {
    const center = pointBox(projection.toScreen(positionOf(scene, node)));
    if (!boxContains(sight, center)) return;
    const standing = standingOf(scene, node);
    const whole = wholeScaleOf(scene.detail, node);
    if (whole > scale && standing === 'usual') return;
    const radius = radiusOf(scene, node);
    const lead = whole === 0 ? 0 : leading * Math.max(0, 1 - whole / scale);
    const cost = (symbolCost(radius) + lead) * shareOf(standing);
    grid.add(growBox(center, radius * growth), { key: keyOf(node), cost });
  };
  for (const number of scene.visible.concepts) add({ kind: 'concept', number });
  for (const number of scene.visible.papers) add({ kind: 'paper', number });
  return grid;
}

function toWrittenName(sheet: Sheet, { key, shape, center, box }: PlacedName): WrittenLabel | null {
  const { scene, projection, theme } = sheet;
  const community = scene.structure.communities[communityNumber(key)];
  if (community === undefined) return null;
  const block = placeTexts(scene.structure, theme, community, sheet.typeZoom.place)[shape];
  if (block === undefined) return null;
  const standing = communityStandingOf(scene, community.number);
  const standingAlpha =
    standing === 'receding' ? recedingName : standing === 'emphasised' ? emphasisedName : 1;
  const middle = projection.toScreen(center);
  return {
    key,
    block,
    anchor: center,
    offset: { x: box.left - middle.x, y: box.top - middle.y },
    alpha: sheet.zoom > deepZoom ? Math.min(deepName, standingAlpha) : standingAlpha,
  };
}

function toWrittenLabel(
  sheet: Sheet,
  { key, box }: PlacedLabel,
  choice: Choice | undefined,
): WrittenLabel | null {
  if (choice === undefined) return null;
  const anchor = positionOf(sheet.scene, choice.node);
  const screen = sheet.projection.toScreen(anchor);
  return {
    key,
    block: textOf(sheet, choice),
    anchor,
    offset: { x: box.left - screen.x, y: box.top - screen.y },
    alpha: 1,
  };
}

function textOf({ scene, theme, typeZoom }: Sheet, { node, strong }: Choice): TextBlock {
  return nodeText(scene.structure, theme, node, strong, typeZoom.label);
}

function ownerOn({ projection, territories }: Sheet): (place: Point) => number {
  return (place) => territories.ownerAt(projection.toMap(place));
}

function gridOf(boxes: readonly Box[]): BoxGrid<unknown> {
  const grid = createBoxGrid<unknown>();
  for (const box of boxes) grid.add(box, box);
  return grid;
}

function boxesOf(placed: readonly { box: Box }[]): Box[] {
  return placed.map(({ box }) => box);
}

function pointBox({ x, y }: Point): Box {
  return { left: x, top: y, right: x, bottom: y };
}

function nameKey(community: number): string {
  return `name${community}`;
}

function communityNumber(key: string): number {
  return Number(key.slice(nameKey(0).length - 1));
}
