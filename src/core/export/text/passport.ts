/**
 * The passport of a build: all that is needed to make the map again and to judge it, as JSON. It holds no
 * time and no machine, so that the same build has the same passport.
 */
import type {
  BuildOptions,
  CurationOutcome,
  DatasetCounts,
  DatasetStructure,
  PublishedQuality,
  RobustnessVariant,
  SoftwareVersions,
} from '../../types.ts';
import type { ExportFile, ExportScope, ExportSource } from '../source.ts';

/** What a passport holds. */
export interface BuildPassport {
  format: 'throughline-passport';
  version: 1;
  map: string;
  /** SHA-256, hex, over the papers in canonical JSON, sorted by id. */
  inputHash: string;
  /** Of the dataset's files. */
  datasetVersion: number;
  /** Null in maps from before it was recorded. */
  software: SoftwareVersions | null;
  /** Every option with its value, also where it is the default. */
  options: BuildOptions;
  /** Edits of the concepts by hand, in order. */
  curation: CurationOutcome[];
  counts: DatasetCounts;
  modularity: number;
  /** Runs on resampled links over which memberships were measured. */
  runs: number;
  tests: DatasetStructure['tests'];
  communities: { label: string; papers: number; concepts: number; solidity: number }[];
  /** Null where the map's robustness was not checked. */
  robustness: { variants: RobustnessVariant[] } | null;
  /** Of the program's keyphrases on published sets; null where it is not known. */
  quality: PublishedQuality | null;
  /** What was exported. */
  part: ExportScope & { papers: number; concepts: number; links: number };
}

/** Returns the passport of the map, with the part that is exported. */
export function passportOf(source: ExportSource): BuildPassport {
  const { structure, robustness, quality, subgraph, scope } = source;
  const { mentions, cooccurrences, similarities } = subgraph;
  return {
    format: 'throughline-passport',
    version: 1,
    map: source.title,
    inputHash: structure.inputHash,
    datasetVersion: structure.version,
    software: structure.software ?? null,
    options: structure.options,
    curation: structure.curation ?? [],
    counts: structure.counts,
    modularity: structure.modularity,
    runs: structure.runs,
    tests: structure.tests,
    communities: structure.communities.map(({ label, papers, concepts, solidity }) => ({
      label,
      papers,
      concepts,
      solidity,
    })),
    robustness: robustness && { variants: robustness.variants },
    quality: quality && { version: quality.version, sets: quality.sets },
    part: {
      ...scope,
      papers: subgraph.papers.length,
      concepts: subgraph.concepts.length,
      links: mentions.length + cooccurrences.length + similarities.length,
    },
  };
}

/** Returns the file `stem.json`. */
export function writePassport(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.json`,
    rows: 1,
    pieces: () => [`${JSON.stringify(passportOf(source), null, 2)}\n`],
  };
}
