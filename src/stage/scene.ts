/**
 * What the map shows at one moment, as decided by the choices: which nodes are drawn, which stand
 * out and which recede. Pure; the appearance is derived from it.
 */

import { type Detail, detailOf } from '../core/cartography/detail.ts';
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';
import { type Marks, type NodeColours, selectColours } from '../explorer/colouring.ts';
import {
  type EgoNetwork,
  egoHolds,
  type NodeSet,
  nodeSetOf,
  selectSharedEgo,
  selectVisibleEgo,
} from '../explorer/ego-network.ts';
import { countPassing } from '../explorer/link-tests.ts';
import { liesIn, type PartPath } from '../explorer/parts.ts';
import { chosenNodes } from '../explorer/selection.ts';
import type { ExplorerState, LinkRef, MapView, Pin } from '../explorer/state.ts';
import { selectVisible } from '../explorer/visible.ts';
import { type LinkSet, linkNumber, linksOf } from './drawn-links.ts';
import { drawnNodesOf } from './drawn-nodes.ts';
import { type Moved, movedBy } from './moved.ts';
import { type Radii, radiiOf } from './radii.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';

const noMarks: Marks = new Map();

export interface Scene {
  structure: DatasetStructure;
  view: MapView;
  visible: Subgraph;
  papers: ReadonlySet<number>;
  concepts: ReadonlySet<number>;
  links: LinkSet;
  detail: Detail;
  radii: Radii;
  colours: NodeColours;
  /** Communities with at least one drawn node. */
  settled: ReadonlySet<number>;
  hiddenCommunities: ReadonlySet<number>;
  focusedCommunity: number | null;
  focusedPart: PartPath;
  errorRate: number;
  /** Drawn links that pass at this rate. */
  passing: number;
  selected: NodeRef | null;
  hovered: NodeRef | null;
  /** The selected nodes, or the ends of the link that is asked about: each has a ring. */
  chosen: readonly NodeRef[];
  /** `chosen` as a set. */
  ringed: NodeSet;
  link: LinkRef | null;
  /** Stands out where nothing is pointed at. */
  sides: SideBySide | null;
  pins: readonly Pin[];
  /** Where the nodes are that don't stand at their place: pinned, or being dragged. */
  moved: Moved;
  /** Of the hovered node, else of the chosen ones: it stands out and the rest recedes. */
  ego: EgoNetwork | null;
}

/** How a node or link is drawn: not at all, faintly, as usual, or as part of the ego network. */
export type Standing = 'hidden' | 'receding' | 'usual' | 'emphasised';

/** Returns the scene of `state`. @param marks those of the reading list, by which papers can be coloured. */
export function composeScene(
  structure: DatasetStructure,
  state: ExplorerState,
  marks: Marks = noMarks,
): Scene {
  const visible = selectVisible(structure, state);
  const chosen = chosenNodes(state);
  return {
    structure,
    view: state.view,
    visible,
    ...drawnNodesOf(structure, visible),
    links: linksOf(structure, visible),
    detail: detailOf(structure, visible),
    radii: radiiOf(structure, state.sizing),
    colours: selectColours(structure, state.colouring, marks),
    hiddenCommunities: new Set(state.hiddenCommunities),
    focusedCommunity: state.focusedCommunity,
    focusedPart: state.focusedPart,
    errorRate: state.errorRate,
    passing: countPassing(visible, state.errorRate).passing,
    selected: state.selected,
    hovered: state.hovered,
    chosen,
    ringed: nodeSetOf(chosen),
    link: state.link,
    sides: sideBySide(structure, state.compared),
    pins: state.pins,
    moved: movedBy(state.pins),
    ego: egoOf(structure, visible, state.hovered === null ? chosen : [state.hovered]),
  };
}

function egoOf(
  structure: DatasetStructure,
  visible: Subgraph,
  centers: readonly NodeRef[],
): EgoNetwork | null {
  const [center, other] = centers;
  if (center === undefined) return null;
  return other === undefined
    ? selectVisibleEgo(structure, visible, center)
    : selectSharedEgo(structure, visible, centers);
}

/** Tells whether `node` is drawn. */
export function isDrawn(scene: Scene, { kind, number }: NodeRef): boolean {
  return (kind === 'paper' ? scene.papers : scene.concepts).has(number);
}

/** Returns how `node` is drawn. */
export function standingOf(scene: Scene, node: NodeRef): Standing {
  if (!isDrawn(scene, node)) return 'hidden';
  if (scene.ego !== null) {
    if (egoHolds(scene.ego, node)) return 'emphasised';
    return egoHolds(scene.ringed, node) ? 'usual' : 'receding';
  }
  if (scene.sides !== null) return egoHolds(scene.sides, node) ? 'usual' : 'receding';
  if (scene.focusedCommunity === null) return 'usual';
  return isFocused(scene, node) ? 'usual' : 'receding';
}

/** Tells whether `node` lies in the focused part of the focused community. */
export function isFocused(
  { structure, focusedCommunity, focusedPart }: Scene,
  { kind, number }: NodeRef,
): boolean {
  const node = (kind === 'paper' ? structure.papers : structure.concepts)[number];
  return node?.community === focusedCommunity && liesIn(node, focusedPart);
}

/** From this many centres on, the links among them are drawn as usual: standing out they would hide all. */
const manyCenters = 12;

/** Returns how the link between two nodes is drawn; emphasised are the links of the ego's centres. */
export function linkStandingOf(scene: Scene, source: NodeRef, target: NodeRef): Standing {
  if (!scene.links.has(linkNumber(scene.structure, source, target))) return 'hidden';
  if (scene.ego !== null) {
    const { ego } = scene;
    const joins =
      (egoHolds(ego.centers, source) && egoHolds(ego, target)) ||
      (egoHolds(ego.centers, target) && egoHolds(ego, source));
    if (!joins) return 'receding';
    return ego.others.length >= manyCenters ? 'usual' : 'emphasised';
  }
  const { sides } = scene;
  if (sides !== null) {
    return egoHolds(sides, source) && egoHolds(sides, target) ? 'usual' : 'receding';
  }
  if (scene.focusedCommunity === null) return 'usual';
  return isFocused(scene, source) && isFocused(scene, target) ? 'usual' : 'receding';
}

/** Returns how a community's territory and name are drawn. */
export function communityStandingOf(scene: Scene, community: number): Standing {
  if (scene.hiddenCommunities.has(community)) return 'hidden';
  if (!scene.settled.has(community)) return 'receding';
  if (scene.ego !== null) return scene.ego.communities.has(community) ? 'emphasised' : 'receding';
  if (scene.sides !== null) return scene.sides.communities.has(community) ? 'usual' : 'receding';
  if (scene.focusedCommunity === null) return 'usual';
  return community === scene.focusedCommunity ? 'usual' : 'receding';
}
