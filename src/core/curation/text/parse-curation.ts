/**
 * A curation file: the user's edits of the concepts, a line each, in the order in which they apply.
 *
 *   throughline-curation 1
 *   # a comment; so is what follows a # on any line
 *   merge "probe", "probes" into "probing"
 *   split "layer" as "layer (image)" in "2401.00001", "2401.00002"
 *   rename "LLM" to "large language model"
 *   hide "control"
 *   keep "index"
 *   broader "attention" of "self-attention"
 *
 * Every line is an action, names, and a small word between them. The first line that is neither
 * blank nor a comment names the format and its version.
 */
import { BadCurationError } from '../../shared/errors.ts';
import type { CurationEdit } from '../../types.ts';
import { type LineWord, UnreadableLine, wordsOfLine } from './line-words.ts';
import { readEdit } from './read-edit.ts';

export const curationFormat = 'throughline-curation';

/** Raised with every change that an older reader would misread. */
export const curationVersion = 1;

/** A line that is no edit. */
export interface CurationProblem {
  /** 1-based. */
  line: number;
  /** What is needed, what was received, and what to write. */
  message: string;
}

export interface CurationReading {
  /** In the order of the lines. */
  edits: CurationEdit[];
  /** In the order of the lines. Lines with a problem gave no edit. */
  problems: CurationProblem[];
}

/**
 * Returns the edits in `text` and the lines that are none. A text without the heading, or with that of
 * another version, is read no further: what its lines mean is not known.
 */
export function parseCuration(text: string): CurationReading {
  const edits: CurationEdit[] = [];
  const problems: CurationProblem[] = [];
  let isHeaded = false;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (const [place, line] of lines.entries()) {
    try {
      const words = wordsOfLine(line);
      if (words.length === 0) continue;
      if (isHeaded) edits.push(readEdit(words));
      else checkHeading(line, words);
      isHeaded = true;
    } catch (error) {
      if (!(error instanceof UnreadableLine)) throw error;
      problems.push({ line: place + 1, message: error.message });
      if (!isHeaded) return { edits, problems };
    }
  }
  if (!isHeaded) problems.push({ line: 1, message: missingHeading('an empty text') });
  return { edits, problems };
}

/**
 * Returns the edits in `text`.
 * @param file the name under which errors speak of it.
 * @throws BadCurationError naming every line that cannot be read.
 */
export function readCuration(text: string, file: string): CurationEdit[] {
  const { edits, problems } = parseCuration(text);
  if (problems.length === 0) return edits;
  const lines = problems.map(({ line, message }) => `  line ${line}: ${message}`);
  throw new BadCurationError(
    `curation/readCuration: ${file}: every line must be an edit or a comment, received ` +
      `${problems.length} that can't be read; mend them:\n${lines.join('\n')}`,
  );
}

function checkHeading(line: string, words: readonly LineWord[]): void {
  const [format, version, rest] = words;
  if (format?.text !== curationFormat) throw new UnreadableLine(missingHeading(line.trim()));
  if (version?.text === String(curationVersion) && rest === undefined) return;
  throw new UnreadableLine(
    `version ${curationVersion} is needed, received ${JSON.stringify(line.trim())}; ` +
      `write ${curationFormat} ${curationVersion}`,
  );
}

function missingHeading(received: string): string {
  return (
    `the heading ${curationFormat} ${curationVersion} is needed before all edits, ` +
    `received ${JSON.stringify(received)}; write it as the first line`
  );
}
