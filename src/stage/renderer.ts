/** Sigma, set up for the map: our two programs, our sizes, none of its own labels, hovers and picking. */
import Sigma from 'sigma';
import { symbolGrowth } from '../core/cartography/node-radii.ts';
import { linkAppearance, nodeAppearance } from './appearance.ts';
import type { CameraMotion } from './camera-pilot.ts';
import type { Point } from './geometry.ts';
import { createLinkProgram } from './link-program.ts';
import type { LinkAttributes, MapGraph, NodeAttributes } from './map-graph.ts';
import { type Frame, scaleOf } from './projection.ts';
import type { Scene } from './scene.ts';
import { createScenePainter, type RowProgram, type ScenePainter } from './scene-painter.ts';
import { SymbolProgram } from './symbol-program.ts';
import type { Theme } from './theme.ts';

/** Sigma divides by its durations, so that none may be 0. */
const still = { zoomDuration: 1, inertiaDuration: 1 };

/** Sigma clears these in every frame, all but the one that takes the pointer. */
const undrawnLayers = ['edgeLabels', 'labels', 'hovers', 'hoverNodes', 'mouse'];

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
  painter: ScenePainter | null = null;
  /** Whether rows are written without a frame being asked for. */
  private quiet = false;

  /** Applies the reducers to every node and link again, without indexing them anew. */
  repaint(): void {
    const graph = this.getGraph();
    this.painter?.forget();
    this.repaintSome(graph.nodes(), graph.edges());
  }

  /** Applies the reducers to these nodes and links again. */
  repaintSome(nodes: string[], edges: string[]): void {
    this.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }

  /** Does the same without asking for a frame. */
  writeSome(nodes: string[], edges: string[]): void {
    this.quiet = true;
    try {
      this.repaintSome(nodes, edges);
    } finally {
      this.quiet = false;
    }
  }

  override scheduleRender(): this {
    return this.quiet ? this : super.scheduleRender();
  }

  /** The map finds its nodes by distance: what sigma draws to pick them by colour is left out. */
  override createWebGLContext(
    ...[id, options]: Parameters<Sigma['createWebGLContext']>
  ): WebGLRenderingContext {
    return super.createWebGLContext(id, { ...options, picking: false });
  }

  /** Fits the canvases to the container, but for those on which nothing is ever drawn. */
  override resize(force?: boolean): this {
    super.resize(force);
    const canvases = this.getCanvases();
    for (const layer of undrawnLayers) {
      const canvas = canvases[layer];
      if (canvas === undefined || canvas.width === 1) continue;
      canvas.width = 1;
      canvas.height = 1;
    }
    return this;
  }

  /** Applies the reducers again to one node and its links. */
  repaintAround(key: string): void {
    this.painter?.forget();
    this.repaintSome([key], this.getGraph().edges(key));
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
  const programs: RowProgram[] = [];
  /** The scene that is being written, where that is not the shown one. */
  let written: Scene | null = null;
  const scene = () => written ?? source.scene();
  const renderer = new MapRenderer(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    stagePadding: 0,
    ...(source.reducedMotion() ? still : {}),
    defaultNodeType: 'symbol',
    nodeProgramClasses: {
      symbol: noted(SymbolProgram<NodeAttributes, LinkAttributes>, programs),
    },
    defaultEdgeType: 'link',
    edgeProgramClasses: {
      link: noted(createLinkProgram<NodeAttributes, LinkAttributes>(source.motion), programs),
    },
    defaultDrawNodeHover: () => {},
    zoomToSizeRatioFunction: (ratio) => 1 / growthAt(ratio),
    nodeReducer: (key, node) => {
      const { x, y } = source.placeOf(key, node);
      return { x, y, ...nodeAppearance(scene(), source.theme(), node) };
    },
    edgeReducer: (_, link) => linkAppearance(scene(), source.theme(), link),
  });
  const { center, side } = frame;
  renderer.setCustomBBox({
    x: [center.x - side / 2, center.x + side / 2],
    y: [center.y - side / 2, center.y + side / 2],
  });
  renderer.refresh();
  withoutPicking(renderer);
  renderer.painter = createScenePainter({
    graph: () => renderer.getGraph() as MapGraph,
    programs: () => programs,
    write(scene, nodes, links) {
      written = scene;
      try {
        renderer.writeSome(nodes, links);
      } finally {
        written = null;
      }
    },
    draw: () => renderer.scheduleRender(),
  });
  renderer.on('afterProcess', () => renderer.painter?.forget());
  return renderer;
}

/** Returns the program class that adds each of its instances to `programs`. */
function noted<Class extends object>(program: Class, programs: RowProgram[]): Class {
  return new Proxy(program, {
    construct(target, given, created) {
      const made = Reflect.construct(target as unknown as new () => RowProgram, given, created);
      programs.push(made);
      return made;
    },
  });
}

/**
 * Takes off sigma's own listeners, which read a pixel back from WebGL at every move of the pointer:
 * the map finds its nodes by distance. The captors themselves go on moving the camera.
 */
function withoutPicking(renderer: MapRenderer): void {
  renderer.getMouseCaptor().removeAllListeners();
  renderer.getTouchCaptor().removeAllListeners();
}
