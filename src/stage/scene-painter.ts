/**
 * Brings what is drawn of every node and link in line with a scene.
 *
 * On a map of 2,000 papers that takes some fifty milliseconds, too long for a pointer that passes over a
 * node. What the programs draw where nothing stands out (the ground of the scene, as usual and receding)
 * is therefore kept, row by row as sigma has written it: a node is brought out by copying one of the two
 * back and computing that node and its neighbours alone.
 */
import { keyOf, type MapGraph } from './map-graph.ts';
import type { Scene } from './scene.ts';
import { groundOf, haveSameGround, standingOut } from './stand-out.ts';

/** Of a WebGL program, what sigma writes its nodes or links into. */
export interface RowProgram {
  array: Float32Array;
  /** Called when rows have been written by others than sigma. */
  touch?(): void;
}

export interface ScenePainter {
  /** Has `scene` drawn in the next frame. O(nodes + links) for new ground, else O(what stands out). */
  show(scene: Scene): void;
  /** Computes both grounds of the shown scene, so that the next `show` on it is quick. Draws nothing. */
  prepare(): void;
  /** Has everything computed anew at the next `show`, as when places or colours have changed. */
  forget(): void;
}

export interface PaintTools {
  graph(): MapGraph;
  programs(): readonly RowProgram[];
  /** Writes the rows of these nodes and links, as they are in `scene`. */
  write(scene: Scene, nodes: string[], links: string[]): void;
  /** Asks for a frame. */
  draw(): void;
}

interface Ground {
  scene: Scene;
  usual: Float32Array[] | null;
  receding: Float32Array[] | null;
}

/** Returns a painter that has kept nothing yet. */
export function createScenePainter(tools: PaintTools): ScenePainter {
  let ground: Ground | null = null;
  let shown: Scene | null = null;

  const lay = (scene: Scene) => {
    if (ground === null || !haveSameGround(ground.scene, scene)) {
      ground = { scene, usual: null, receding: null };
    }
    const standing = scene.ego === null ? 'usual' : 'receding';
    const kept = ground[standing];
    if (kept === null) {
      const graph = tools.graph();
      tools.write(groundOf(scene), graph.nodes(), graph.edges());
      ground[standing] = tools.programs().map(({ array }) => array.slice());
    } else {
      tools.programs().forEach((program, place) => {
        program.array.set(kept[place] ?? []);
        program.touch?.();
      });
    }
  };
  const bringOut = (scene: Scene) => {
    const graph = tools.graph();
    const { nodes, centers } = standingOut(scene);
    const keys = nodes.map(keyOf).filter((key) => graph.hasNode(key));
    const links = centers.map(keyOf).filter((key) => graph.hasNode(key));
    tools.write(scene, keys, [...new Set(links.flatMap((key) => graph.edges(key)))]);
  };
  const put = (scene: Scene) => {
    lay(scene);
    bringOut(scene);
  };
  return {
    show(scene) {
      put(scene);
      shown = scene;
      tools.draw();
    },
    prepare() {
      if (shown === null || ground === null) return;
      if (ground.usual !== null && ground.receding !== null) return;
      lay(groundOf(shown, shown.ego === null));
      put(shown);
    },
    forget() {
      ground = null;
    },
  };
}
