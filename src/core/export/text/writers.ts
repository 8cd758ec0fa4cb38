/** The writer of each form that is for reading. */
import type { FormatsOf } from '../forms.ts';
import type { ExportWriter } from '../source.ts';
import { writeConceptIndex } from './concept-index.ts';
import { writeObsidian } from './vault/obsidian.ts';

export const textWriters: Record<FormatsOf<'text'>, ExportWriter> = {
  report: () => [],
  obsidian: (source) => writeObsidian(source),
  'concept-index': (source, _, stem) => [writeConceptIndex(source, stem)],
  methods: () => [],
  passport: () => [],
};
