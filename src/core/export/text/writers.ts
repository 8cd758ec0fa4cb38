/** The writer of each form that is for reading. */
import type { FormatsOf } from '../forms.ts';
import type { ExportWriter } from '../source.ts';

export const textWriters: Record<FormatsOf<'text'>, ExportWriter> = {
  report: () => [],
  obsidian: () => [],
  'concept-index': () => [],
  methods: () => [],
  passport: () => [],
};
