/** What mouse and fingers do on the map, as choices in the store. */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { countHiddenNeighbours } from '../explorer/neighbourhood.ts';
import { holdsNode, sameNode } from '../explorer/node-refs.ts';
import type { ExplorerStore } from '../explorer/store.ts';
import { nodeDrag, shapeDrag } from './drags.ts';
import type { Point } from './geometry.ts';
import { hitRadius, nodeAt } from './hit.ts';
import { linkReach } from './link-hit.ts';
import type { MapView } from './map-view.ts';
import type { PointerActions } from './pointer.ts';
import type { SelectTool } from './shape.ts';

export interface PointerGround {
  view: MapView;
  structure(): DatasetStructure;
  store(): ExplorerStore;
  /** The tool that is on; null where dragging moves the camera. */
  tool(): SelectTool | null;
  /** Runs `act`, whose choices leave the camera where it is: they are about what is in sight. */
  inSight(act: () => void): void;
  openMenu(node: NodeRef | null, place: Point): void;
}

/** A node is dragged by its symbol, not by the ground around it that a click forgives. */
const gripRadius = 8;

/** Returns the acts of the pointers on `ground`. */
export function createPointerActs(ground: PointerGround): PointerActions {
  const { view } = ground;
  const state = () => ground.store().getState();
  const nodeWithin = (place: Point, reach: number) =>
    nodeAt(view.scene(), view.pilot.projection(), place, reach);
  const pick = (nodes: readonly NodeRef[], adds: boolean) => {
    const { selected, picked } = state();
    const before = selected === null ? picked : [selected];
    ground.inSight(() => state().pick(adds ? [...before, ...nodes] : nodes));
  };
  const actions: PointerActions = {
    targetAt(place, kind) {
      const node = nodeWithin(place, hitRadius[kind]);
      const free = node === null && !view.isMoving() && ground.tool() === null;
      return { node, link: free ? view.linkAt(place, linkReach[kind]) : null };
    },
    isMoving: view.isMoving,
    hover({ node, link }) {
      state().hover(node);
      view.point(link);
    },
    click({ node, link }, adds) {
      if (node !== null && (adds || ground.tool() !== null)) {
        ground.inSight(() => state().togglePicked(node));
      } else if (node !== null) state().select(node);
      else if (adds) return;
      else if (link !== null) state().openLink(link);
      else state().select(null);
    },
    doubleClick(target) {
      const { node } = target;
      if (node === null) actions.click(target, false);
      else if (canExpand(ground, node)) state().toggleExpanded(node);
    },
    openMenu(node, place) {
      view.point(null);
      ground.openMenu(node, place);
    },
    hold: view.focus,
    dragFrom(place, kind, grip) {
      const tool = ground.tool() ?? (kind === 'mouse' && grip ? 'box' : null);
      if (tool !== null) {
        return shapeDrag(view, tool, place, (nodes) => pick(nodes, kind === 'mouse' && grip));
      }
      const node =
        kind === 'mouse' ? nodeWithin(place, gripRadius) : nodeWithin(place, hitRadius.touch);
      // Whoever takes hold of a node sees it stand out first; others mean the map.
      const isHeld = kind === 'mouse' ? sameNode(node, state().hovered) : grip;
      if (node === null || !isHeld) return null;
      const held = ground.store();
      return nodeDrag(view, node, place, ({ x, y }) => {
        // Another edition of the map may have come meanwhile, in which the number is another node's.
        if (ground.store() === held) ground.inSight(() => state().pin({ node, x, y }));
      });
    },
  };
  return actions;
}

/** Tells whether expanding `node` would show something, or it is expanded. */
function canExpand({ structure, store, view }: PointerGround, node: NodeRef): boolean {
  const state = store().getState();
  const { visible } = view.scene();
  return (
    holdsNode(state.expanded, node) ||
    countHiddenNeighbours(structure(), visible, state.view, node) > 0
  );
}
