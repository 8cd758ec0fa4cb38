/**
 * The shape of a dataset's two files. Links, spans and mentions, of which there are most, stand
 * as tuples; everything else keeps its names. Each file is one JSON object with an entry a line.
 */
import type {
  BuildOptions,
  Community,
  CurationOutcome,
  DatasetCounts,
  DatasetStructure,
  MapChange,
  MapConcept,
  MapPaper,
  SoftwareVersions,
  UndrawnConcept,
} from '../types.ts';

export const structureFile = 'structure.json';
export const textsFile = 'texts.json';
/** Beside the two where the map's robustness was checked. */
export const robustnessFile = 'robustness.json';

/** Raised with every change that an older reader would misread. 4: mentions in keywords. */
export const wireVersion = 4;

/** Those that this reader reads: what version 4 adds, a file of version 3 leaves out. */
export const readableVersions: readonly number[] = [3, wireVersion];

/** Paper, concept, weight. */
export type WireMentionLink = [number, number, number];
/**
 * Source, target, what they share (papers or concepts), weight, expected, p-value, q-value: of a
 * co-occurrence and of a similarity.
 */
export type WireTestedLink = [number, number, number, number, number, number, number];
/** Start, end. */
export type WireSpan = [number, number];
/** The field's place among `paperFields`, sentence, start, end. */
export type WireMention = [number, number, number, number];
/** Concept, weight, form, mentions. */
export type WirePaperConcept = [number, number, string, WireMention[]];

export interface WireStructure {
  format: 'throughline';
  version: number;
  inputHash: string;
  name: string;
  software?: SoftwareVersions;
  options: BuildOptions;
  counts: DatasetCounts;
  modularity: number;
  runs: number;
  communities: Community[];
  papers: MapPaper[];
  concepts: MapConcept[];
  mentions: WireMentionLink[];
  cooccurrences: WireTestedLink[];
  similarities: WireTestedLink[];
  tests: DatasetStructure['tests'];
  overlapping: [number, number][];
  curation?: CurationOutcome[];
  change?: MapChange;
}

export interface WirePaperText {
  abstract?: string;
  sentences: { title: WireSpan[]; abstract: WireSpan[]; keywords?: WireSpan[] };
  concepts: WirePaperConcept[];
}

export interface WireTexts {
  format: 'throughline-texts';
  version: number;
  inputHash: string;
  undrawn: UndrawnConcept[];
  papers: WirePaperText[];
}
