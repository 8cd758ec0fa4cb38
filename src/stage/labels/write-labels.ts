/**
 * Everything that is written on the map at rest, with its place.
 *
 * Order: names of communities take their places; the label of the hovered or selected node takes
 * its own, and a name in its way is left out rather than moved; then the other labels.
 */
import type { NodeRef } from '../../core/types.ts';
import { radiusOf, symbolGrowth } from '../appearance.ts';
import { type Box, boxContains, boxesMeet, growBox, type Point, type Size } from '../geometry.ts';
import { keyOf } from '../map-graph.ts';
import type { Projection } from '../projection.ts';
import type { Territories } from '../regions/territory.ts';
import { communityStandingOf, type Scene, standingOf } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { type BoxGrid, createBoxGrid } from './box-grid.ts';
import { type Choice, chooseNodes, positionOf, requestLabels } from './choose.ts';
import { nodeText, placeText } from './label-text.ts';
import { type LabelGround, type Obstacle, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type PlacedName, placeNames } from './place-names.ts';
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
  /** Factors on the size of labels and of names, below 1 on a small screen. */
  typeZoom: { label: number; place: number };
  measure(lines: readonly TextLine[]): Size;
}

/** Where things were written before, so that they stay. */
export interface Memory {
  sides: Map<string, number>;
  names: Map<string, Point>;
}

/** Returns an empty memory. */
export function createMemory(): Memory {
  return { sides: new Map(), names: new Map() };
}

const recedingCost = 0.2;
/** Below this scale an ego network needs the room that names would take. */
const nameScale = 0.55;
const nameCost = 20;
const nameShare = 0.8;
const recedingName = 0.42;
const emphasisedName = 0.72;
const deepName = 0.4;
const deepZoom = 2.2;

/** Returns what is written on `sheet`, names first; `memory` is brought up to date. */
export function writeLabels(sheet: Sheet, memory: Memory): WrittenLabel[] {
  const { scene, projection, area } = sheet;
  const inSight = (node: NodeRef) =>
    boxContains(area, pointBox(projection.toScreen(positionOf(scene, node))));
  const names = writeNames(sheet, memory);
  const choices = chooseNodes(scene, projection.scale, inSight);
  const boxes = new Map(names.map((name) => [communityNumber(name.key), name.box]));
  const request = (some: readonly Choice[]) =>
    requestLabels(some, {
      scene,
      projection,
      sides: memory.sides,
      names: boxes,
      measure: (choice) => sheet.measure(textOf(sheet, choice).lines),
    });
  const ground = (taken: readonly { box: Box }[], soft: readonly { box: Box }[]): LabelGround => {
    const obstacles = obstacleGrid(sheet, (node) => standingOf(scene, node) === 'receding');
    for (const { box } of soft) obstacles.add(box, { key: '', cost: nameCost });
    const boxesTaken = createBoxGrid<unknown>();
    for (const { box } of taken) boxesTaken.add(box, box);
    return { area, obstacles, taken: boxesTaken, ownerAt: ownerOn(sheet) };
  };
  const strong = choices.filter((choice) => choice.strong);
  const others = choices.filter((choice) => !choice.strong);
  const centers = placeLabels(request(strong), ground([], names));
  const kept = names.filter((name) => !centers.some(({ box }) => boxesMeet(box, name.box)));
  const labels = [...centers, ...placeLabels(request(others), ground([...kept, ...centers], []))];
  if (scene.ego === null) memory.sides = new Map(labels.map(({ key, side }) => [key, side]));
  const byKey = new Map(choices.map((choice) => [keyOf(choice.node), choice]));
  return [
    ...kept.flatMap((name) => toWrittenName(sheet, name) ?? []),
    ...labels.flatMap((label) => toWrittenLabel(sheet, label, byKey.get(label.key)) ?? []),
  ];
}

function writeNames(sheet: Sheet, memory: Memory): PlacedName[] {
  const { scene, projection, area, territories } = sheet;
  if (scene.ego !== null && projection.scale < nameScale) return [];
  const requests = scene.structure.communities.flatMap((community) => {
    const territory = territories.list[community.number];
    if (territory === undefined || territory.rings.length === 0) return [];
    if (communityStandingOf(scene, community.number) === 'hidden') return [];
    const key = nameKey(community.number);
    const before = memory.names.get(key);
    const size = sheet.measure(
      placeText(scene.structure, sheet.theme, community, sheet.typeZoom.place).lines,
    );
    return [{ key, territory, ...size, ...(before === undefined ? {} : { before }) }];
  });
  const placed = placeNames(requests, {
    area,
    projection,
    obstacles: obstacleGrid(sheet, () => false, nameShare),
    ownerAt: ownerOn(sheet),
  });
  memory.names = new Map(placed.map(({ key, center }) => [key, center]));
  return placed;
}

function obstacleGrid(
  { scene, projection, area }: Sheet,
  recedes: (node: NodeRef) => boolean,
  share = 1,
): BoxGrid<Obstacle> {
  const grid = createBoxGrid<Obstacle>();
  const sight = growBox(area, 30);
  const growth = symbolGrowth(projection.scale);
  const add = (node: NodeRef) => {
    const center = pointBox(projection.toScreen(positionOf(scene, node)));
    if (!boxContains(sight, center)) return;
    const radius = radiusOf(scene, node);
    const cost = (3 + radius / 2.5) * share * (recedes(node) ? recedingCost : 1);
    grid.add(growBox(center, radius * growth), { key: keyOf(node), cost });
  };
  for (const number of scene.visible.concepts) add({ kind: 'concept', number });
  for (const number of scene.visible.papers) add({ kind: 'paper', number });
  return grid;
}

function toWrittenName(sheet: Sheet, { key, center, box }: PlacedName): WrittenLabel | null {
  const { scene, projection, theme } = sheet;
  const community = scene.structure.communities[communityNumber(key)];
  if (community === undefined) return null;
  const standing = communityStandingOf(scene, community.number);
  const standingAlpha =
    standing === 'receding' ? recedingName : standing === 'emphasised' ? emphasisedName : 1;
  const middle = projection.toScreen(center);
  return {
    key,
    block: placeText(scene.structure, theme, community, sheet.typeZoom.place),
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

function pointBox({ x, y }: Point): Box {
  return { left: x, top: y, right: x, bottom: y };
}

function nameKey(community: number): string {
  return `name${community}`;
}

function communityNumber(key: string): number {
  return Number(key.slice(nameKey(0).length - 1));
}
