/** Sigma, set up for the map: our two programs, our sizes, none of its own labels and hovers. */
import Sigma from 'sigma';
import { linkAppearance, nodeAppearance, symbolGrowth } from './appearance.ts';
import type { CameraMotion } from './camera-pilot.ts';
import type { Point } from './geometry.ts';
import { createLinkProgram } from './link-program.ts';
import type { LinkAttributes, MapGraph, NodeAttributes } from './map-graph.ts';
import { type Frame, scaleOf } from './projection.ts';
import type { Scene } from './scene.ts';
import { SymbolProgram } from './symbol-program.ts';
import type { Theme } from './theme.ts';

/** Sigma divides by its durations, so that none may be 0. */
const still = { zoomDuration: 1, inertiaDuration: 1 };

/** What the reducers look at. */
export interface RendererSource {
  scene(): Scene;
  /** Returns where the node with `key` is drawn, whose place on the map is `home`. */
  placeOf(key: string, home: Point): Point;
  theme(): Theme;
  motion: CameraMotion;
  reducedMotion(): boolean;
}

export class MapRenderer extends Sigma<NodeAttributes, LinkAttributes> {
  /** Applies the reducers to every node and link again, without indexing them anew. */
  repaint(): void {
    const graph = this.getGraph();
    this.refresh({
      partialGraph: { nodes: graph.nodes(), edges: graph.edges() },
      skipIndexation: true,
      schedule: true,
    });
  }

  /** Applies the reducers again to one node and its links. */
  repaintAround(key: string): void {
    const edges = this.getGraph().edges(key);
    this.refresh({
      partialGraph: { nodes: [key], edges },
      skipIndexation: true,
      schedule: true,
    });
  }
}

/** Returns a renderer of `graph` in `container`, normalised to `frame`. */
export function createMapRenderer(
  container: HTMLElement,
  graph: MapGraph,
  frame: Frame,
  source: RendererSource,
): MapRenderer {
  const growthAt = (ratio: number) =>
    symbolGrowth(
      scaleOf(frame, ratio, { width: container.offsetWidth, height: container.offsetHeight }),
    );
  const renderer = new MapRenderer(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    stagePadding: 0,
    ...(source.reducedMotion() ? still : {}),
    defaultNodeType: 'symbol',
    nodeProgramClasses: { symbol: SymbolProgram },
    defaultEdgeType: 'link',
    edgeProgramClasses: { link: createLinkProgram(source.motion) },
    defaultDrawNodeHover: () => {},
    zoomToSizeRatioFunction: (ratio) => 1 / growthAt(ratio),
    nodeReducer: (key, node) => {
      const { x, y } = source.placeOf(key, node);
      return { x, y, ...nodeAppearance(source.scene(), source.theme(), node) };
    },
    edgeReducer: (_, link) => linkAppearance(source.scene(), source.theme(), link),
  });
  const { center, side } = frame;
  renderer.setCustomBBox({
    x: [center.x - side / 2, center.x + side / 2],
    y: [center.y - side / 2, center.y + side / 2],
  });
  renderer.refresh();
  withoutPicking(renderer);
  return renderer;
}

/**
 * Takes off sigma's own listeners, which read a pixel back from WebGL at every move of the pointer:
 * the map finds its nodes by distance. The captors themselves go on moving the camera.
 */
function withoutPicking(renderer: MapRenderer): void {
  renderer.getMouseCaptor().removeAllListeners();
  renderer.getTouchCaptor().removeAllListeners();
}
