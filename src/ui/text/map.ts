/** What the map says, and its views, tools, notes and key. */
import type { MapView } from '../../explorer/state.ts';
import { counted, errorRateInWords, number } from './numbers.ts';

export const mapText = {
  views: {
    both: 'Papers + concepts',
    concepts: 'Concepts',
    papers: 'Papers',
  } satisfies Record<MapView, string>,
  /** What stands beside the views. */
  table: 'Table',
  label: (view: MapView, papers: number, concepts: number, communities: number) => {
    const drawn = {
      both: `${counted(papers, 'paper')} and ${counted(concepts, 'concept')}`,
      concepts: counted(concepts, 'concept'),
      papers: counted(papers, 'paper'),
    };
    return `Map of ${drawn[view]} in ${counted(communities, 'community', 'communities')}`;
  },
  instructions:
    'Arrow keys go to the strongest neighbour that way, Enter opens details, Escape goes back, plus and minus zoom, 0 fits the map.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the map',
  fitSelection: 'Fit the selection',
  controls: 'Map controls',
  nothingSelected: {
    both: 'Click a circle for a concept, a square for a paper.',
    concepts: 'Click a circle to read about its concept.',
    papers: 'Click a square to read about its paper.',
  } satisfies Record<MapView, string>,
  selected: 'Selected on the map',
  neighbours: 'Neighbours',
  selectedNodes: 'Selected',
  select: 'Select several',
  tools: {
    box: 'Box',
    lasso: 'Lasso',
  },
  toolHint: {
    mouse: 'Drag around nodes to select them. Shift adds to the selection, Escape leaves.',
    touch: 'Draw around nodes to select them, or tap them one by one.',
  },
  toolOff: 'Done',
  notes: {
    label: 'Changes on the map',
    hidden: (nodes: number) => `${counted(nodes, 'node')} hidden`,
    show: 'Show',
    expanded: (nodes: number) => `Neighbours of ${counted(nodes, 'node')} added`,
    collapse: 'Take out',
    pinned: (nodes: number) => `${counted(nodes, 'node')} moved`,
    putBack: 'Put back',
  },
  key: {
    title: 'Reading the map',
    link: 'The paper mentions the concept',
    together: "The two occur in the same papers, among each concept's strongest",
    similar: 'The two papers share concepts',
    borderline: 'Borderline between communities',
    firm: {
      concepts: 'In the same papers more often than chance gives',
      papers: 'The two papers share more concepts than chance gives',
    },
    faded: {
      concepts: 'In the same papers, but chance could give as many',
      papers: 'They share concepts, but chance could give as many',
    },
    none: {
      concepts: (rate: number) =>
        `In the same papers; none beyond chance at ${errorRateInWords(rate)}`,
      papers: (rate: number) =>
        `The two papers share concepts; none beyond chance at ${errorRateInWords(rate)}`,
    },
  },
  status: {
    coverage: 'Coverage',
    withoutAbstract: (papers: number) => `${number(papers)} without an abstract`,
    of: (all: number, noun: string) => `of ${counted(all, noun)}`,
    beyondChance: (passing: number, rate: number) =>
      `${passing === 0 ? 'none' : number(passing)} beyond chance at ${errorRateInWords(rate)}`,
  },
  noWebgl: {
    message: 'Your browser cannot draw the map (WebGL is off). The lists have everything.',
  },
} as const;
