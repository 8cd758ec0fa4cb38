/** The explorer as a React component. */
export type { EmbedControl, EmbedPreset, EmbedTheme } from '../explorer/embed/controls.ts';
export type { FramedView, SelectedNode } from '../explorer/embed/messages.ts';
export type { NamedNode } from '../explorer/embed/named-nodes.ts';
export type { MapFacts, ShownDataset, ThroughlineMapProps, UnknownNode } from './props.ts';
export { ThroughlineMap } from './throughline-map.tsx';
