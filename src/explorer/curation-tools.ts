/** What edits are made with. Loaded with the first edit, not with the page. */
export { curateDataset } from '../core/curation/curate-dataset.ts';
export { formatCuration, formatEdit } from '../core/curation/text/format-curation.ts';
export { type CurationProblem, parseCuration } from '../core/curation/text/parse-curation.ts';
export { readText } from '../io/read-text.ts';
