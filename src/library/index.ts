/**
 * The core of Throughline as a library: from files of papers to a map of papers and concepts, the
 * questions asked of it, and its exports. It runs in Node and in a browser or worker, reads and writes
 * no file, and sends nothing. Equal input gives equal bytes.
 *
 * ```ts
 * const { papers } = readPapers([{ name: 'papers.bib', text }]);
 * const dataset = await runPipeline(papers, { name: 'My papers' });
 * const [file] = exportDataset(dataset, 'gexf');
 * ```
 * @packageDocumentation
 */
export {
  type Bridge,
  type Bridges,
  type ConnectedCommunity,
  listBridges,
} from '../core/analysis/bridges.ts';
export {
  type ComparedConcept,
  type Comparison,
  compareSelections,
  type Parting,
} from '../core/analysis/compare-selections.ts';
export { findConcept, findPaper } from '../core/analysis/find-nodes.ts';
export {
  type SharedConcept,
  type SimilarPaper,
  similarPapers,
} from '../core/analysis/similar-papers.ts';
export type { CorpusFormat } from '../core/corpus/formats.ts';
export type { ReadingChoices } from '../core/corpus/read-corpus.ts';
export type {
  CorpusReading,
  FileColumn,
  FileProblem,
  FileProblemCode,
  FileReading,
  MergeCode,
  MergedRecord,
  NamedRecord,
  RecordPlace,
  RejectedRecord,
  RejectionCode,
} from '../core/corpus/reading.ts';
export type { ColumnChoice, ColumnField } from '../core/corpus/source-record.ts';
export { formatCuration } from '../core/curation/text/format-curation.ts';
export { readCuration } from '../core/curation/text/parse-curation.ts';
export { decodeStructure, decodeTexts, encodeDataset } from '../core/dataset/codec.ts';
export { decodeRobustness, encodeRobustness } from '../core/dataset/robustness-file.ts';
export type { CsvStyle } from '../core/export/csv.ts';
export {
  type ExportFamily,
  type ExportForm,
  type ExportFormat,
  exportFormats,
  exportForms,
} from '../core/export/forms.ts';
export { textOf } from '../core/export/plan-export.ts';
export type {
  ExportFile,
  ExportOptions,
  ExportRemark,
  ExportScope,
  ExportSource,
  FigureOptions,
  ReferenceStyle,
} from '../core/export/source.ts';
export { type BuildPassport, passportOf } from '../core/export/text/passport.ts';
export {
  induceSubgraph,
  selectCommunity,
  selectEgoNetwork,
  selectEverything,
} from '../core/graph/subgraph.ts';
export type { BuildChoices } from '../core/options.ts';
export { checkRobustness, type RobustnessControl } from '../core/robustness/check-robustness.ts';
export { type RefreshChoices, refreshDataset, runPipeline } from '../core/run.ts';
export {
  BadCorpusError,
  BadCurationError,
  BadDatasetError,
  BadOptionError,
  BadVocabularyError,
  type ErrorCode,
  ThroughlineError,
} from '../core/shared/errors.ts';
export type * from '../core/types.ts';
export type { VocabularyFormat } from '../core/vocabulary/detect-format.ts';
export type { VocabularyProblem, VocabularyProblemCode } from '../core/vocabulary/entries.ts';
export { readVocabulary, type VocabularyReading } from '../core/vocabulary/read-vocabulary.ts';
export { type ExportedPart, exportDataset } from './export-dataset.ts';
export { type PaperFile, readPapers } from './read-papers.ts';
