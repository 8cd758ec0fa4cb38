/** The writer of each form that is for reading. */
import type { FormatsOf } from '../forms.ts';
import type { ExportWriter } from '../source.ts';
import { writeConceptIndex } from './concept-index.ts';
import { writeMethodsText } from './methods-text.ts';
import { writePassport } from './passport.ts';
import { writeReport } from './report.ts';
import { writeObsidian } from './vault/obsidian.ts';

export const textWriters: Record<FormatsOf<'text'>, ExportWriter> = {
  report: (source, _, stem) => [writeReport(source, stem)],
  obsidian: (source) => writeObsidian(source),
  'concept-index': (source, _, stem) => [writeConceptIndex(source, stem)],
  methods: (source, _, stem) => [writeMethodsText(source, stem)],
  passport: (source, _, stem) => [writePassport(source, stem)],
};
