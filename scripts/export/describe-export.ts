/** What an export holds, in words. */
import { type ExportFormat, exportForms } from '../../src/core/export/forms.ts';
import type { Subgraph } from '../../src/core/types.ts';
import { count } from '../count.ts';

/** Returns the counts of what stands in files of `format`: papers alone where it lists no concepts. */
export function describeContent(format: ExportFormat, subgraph: Subgraph): string {
  const { papers, concepts, mentions, cooccurrences, similarities } = subgraph;
  const { family } = exportForms[format];
  const parts = [count(papers.length, 'paper')];
  if (family !== 'bibliography') parts.push(count(concepts.length, 'concept'));
  if (family === 'graph') {
    parts.push(count(mentions.length + cooccurrences.length + similarities.length, 'link'));
  }
  return parts.join(', ');
}

/** Returns the number of files with their size in all: `2 files, 34 kB`. */
export function describeFiles(files: number, bytes: number): string {
  const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return `${count(files, 'file')}, ${size}`;
}
