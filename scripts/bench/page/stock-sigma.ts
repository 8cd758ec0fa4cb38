/**
 * The page that the explorer is measured against: sigma as it comes, with its default programs and
 * settings, on the nodes and links that the explorer draws, in the same places, sizes and colours.
 */
import '../../../src/ui/tokens.css';
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { mixColours, type Rgb } from '../../../src/core/cartography/colour.ts';
import { decodeStructure } from '../../../src/core/dataset/codec.ts';
import type { DatasetStructure } from '../../../src/core/types.ts';
import { initialState } from '../../../src/explorer/state.ts';
import { linkAppearance, nodeAppearance } from '../../../src/stage/appearance.ts';
import { toCss } from '../../../src/stage/colour.ts';
import { buildMapGraph } from '../../../src/stage/map-graph.ts';
import { composeScene } from '../../../src/stage/scene.ts';
import { readTheme } from '../../../src/stage/theme.ts';

/** Returns `css`, a colour with an opacity, as it is seen on `ground`: the default programs mix otherwise. */
function onGround(css: string | undefined, ground: Rgb): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = css?.match(/[\d.]+/g)?.map(Number) ?? [];
  return toCss(mixColours([red, green, blue], ground, Math.min(1, alpha)));
}

/** Returns the graph of what the explorer draws of `structure` at first. */
function drawnGraph(structure: DatasetStructure): UndirectedGraph {
  const scene = composeScene(structure, initialState(structure));
  const theme = readTheme(document.documentElement, () => structure.communities);
  const graph = new UndirectedGraph();
  const map = buildMapGraph(structure, scene.view);
  map.forEachNode((key, node) => {
    const { hidden, size, color, strokeColor } = nodeAppearance(scene, theme, node);
    if (hidden === true) return;
    const { label } = {
      label: '',
      ...structure.concepts[node.kind === 'concept' ? node.number : -1],
    };
    const filled = node.kind === 'concept' ? color : strokeColor;
    graph.addNode(key, { x: node.x, y: node.y, size, color: filled, label });
  });
  map.forEachEdge((key, link, source, target) => {
    const { hidden, size, color } = linkAppearance(scene, theme, link);
    if (hidden === true) return;
    graph.addEdgeWithKey(key, source, target, { size, color: onGround(color, theme.ground) });
  });
  return graph;
}

const asked = new URLSearchParams(location.search);
const container = document.getElementById('map');
const response = await fetch(`datasets/${asked.get('map')}/structure.json`);
const structure = decodeStructure(await response.text());
if (container !== null) {
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    container.style[side] = `${asked.get(side)}px`;
  }
  new Sigma(drawnGraph(structure), container);
}
