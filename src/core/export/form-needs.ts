/** What a form is made of beside the structure: a driver reads it, or waits for it, for that form alone. */
import type { ExportFormat } from './forms.ts';

export interface FormNeeds {
  /** Abstracts or evidence. */
  texts?: true;
  robustness?: true;
  /** Measured keyphrase quality. */
  quality?: true;
}

const needs: Partial<Record<ExportFormat, FormNeeds>> = {
  turtle: { texts: true },
  'json-ld': { texts: true },
  bibtex: { texts: true },
  ris: { texts: true },
  'csl-json': { texts: true },
  'papers-csv': { texts: true },
  report: { texts: true, robustness: true, quality: true },
  obsidian: { texts: true },
  'concept-index': { texts: true },
  methods: { robustness: true, quality: true },
  passport: { robustness: true, quality: true },
};

/** Returns what `format` is made of beside the structure. */
export function needsOf(format: ExportFormat): FormNeeds {
  return needs[format] ?? {};
}
