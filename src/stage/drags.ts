/** What dragging on the map does where it doesn't move the camera: a shape selects, a node is put elsewhere. */
import type { NodeRef } from '../core/types.ts';
import { nodesIn } from '../explorer/neighbourhood.ts';
import type { Point } from './geometry.ts';
import { positionOf } from './labels/choose.ts';
import { keyOf } from './map-graph.ts';
import type { MapView } from './map-view.ts';
import type { Moved } from './moved.ts';
import type { Drag } from './pointer.ts';
import { boxShape, lassoThrough, type SelectTool, type Shape, shapeHolds } from './shape.ts';

/**
 * Returns a drag that draws a shape, and calls `select` with the drawn nodes whose middle it holds.
 */
export function shapeDrag(
  view: MapView,
  tool: SelectTool,
  from: Point,
  select: (nodes: readonly NodeRef[]) => void,
): Drag {
  let shape: Shape = [from];
  return {
    move(place) {
      shape = tool === 'box' ? boxShape(from, place) : lassoThrough(shape, place);
      view.outline(shape);
    },
    end() {
      view.outline(null);
      const scene = view.scene();
      const { toScreen } = view.pilot.projection();
      select(
        nodesIn(scene.visible).filter((node) =>
          shapeHolds(shape, toScreen(positionOf(scene, node))),
        ),
      );
    },
    cancel: () => view.outline(null),
  };
}

/** Returns a drag that moves `node` along, and calls `put` with where it is let go, in whole map units. */
export function nodeDrag(
  view: MapView,
  node: NodeRef,
  from: Point,
  put: (place: Point) => void,
): Drag {
  const before = view.scene().moved;
  const home = positionOf(view.scene(), node);
  const grip = view.pilot.projection().toMap(from);
  let last = home;
  const draw = (moved: Moved) => view.drag({ ...view.scene(), moved }, node);
  return {
    move(place) {
      const pointed = view.pilot.projection().toMap(place);
      last = {
        x: Math.round(home.x + pointed.x - grip.x),
        y: Math.round(home.y + pointed.y - grip.y),
      };
      draw(new Map(before).set(keyOf(node), last));
    },
    end: () => put(last),
    cancel: () => draw(before),
  };
}
