/** What the map's own tools and notes say. */
import { counted } from '../text.ts';

export const mapText = {
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
} as const;
