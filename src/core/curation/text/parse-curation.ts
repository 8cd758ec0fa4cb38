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
import { nearestNames } from '../../shared/nearest-names.ts';
import type { CurationEdit } from '../../types.ts';
import { type LineWord, UnreadableLine, wordsOfLine } from './line-words.ts';

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

/** Returns the edits in `text` and the lines that are none. A text without a heading is a problem. */
export function parseCuration(text: string): CurationReading {
  const edits: CurationEdit[] = [];
  const problems: CurationProblem[] = [];
  let isHeaded = false;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  lines.forEach((line, place) => {
    try {
      const words = wordsOfLine(line);
      if (words.length === 0) return;
      const isFirst = !isHeaded;
      isHeaded = true;
      if (isFirst) checkHeading(line, words);
      else edits.push(readEdit(new WordReader(words)));
    } catch (error) {
      if (!(error instanceof UnreadableLine)) throw error;
      problems.push({ line: place + 1, message: error.message });
    }
  });
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

interface Action {
  example: string;
  read(words: WordReader): CurationEdit;
}

const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  [
    'merge',
    {
      example: 'merge "probe", "probes" into "probing"',
      read: (words) => ({ kind: 'merge', from: words.names('into'), into: words.name() }),
    },
  ],
  [
    'split',
    {
      example: 'split "layer" as "layer (image)" in "paper 1", "paper 2"',
      read: (words) => ({
        kind: 'split',
        concept: words.name('as'),
        label: words.name('in'),
        papers: words.names(),
      }),
    },
  ],
  [
    'rename',
    {
      example: 'rename "LLM" to "large language model"',
      read: (words) => ({ kind: 'rename', concept: words.name('to'), label: words.name() }),
    },
  ],
  [
    'hide',
    { example: 'hide "control"', read: (words) => ({ kind: 'hide', concept: words.name() }) },
  ],
  ['keep', { example: 'keep "index"', read: (words) => ({ kind: 'keep', concept: words.name() }) }],
  [
    'broader',
    {
      example: 'broader "attention" of "self-attention"',
      read: (words) => {
        const broader = words.name('of');
        return { kind: 'broader', concept: words.name(), broader };
      },
    },
  ],
]);

function readEdit(words: WordReader): CurationEdit {
  const word = words.action();
  const action = ACTIONS.get(word);
  if (action === undefined) throw new UnreadableLine(unknownAction(word));
  try {
    const edit = action.read(words);
    words.end();
    return edit;
  } catch (error) {
    if (!(error instanceof UnreadableLine)) throw error;
    throw new UnreadableLine(`${error.message}; write, for example: ${action.example}`);
  }
}

function unknownAction(word: string): string {
  const actions = [...ACTIONS.keys()];
  const [near] = nearestNames(word, actions, 1);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return `one of ${actions.join(', ')} is needed, received ${JSON.stringify(word)}${hint}`;
}

/** Takes the words of a line one after the other. */
class WordReader {
  readonly #words: readonly LineWord[];
  #next = 0;

  constructor(words: readonly LineWord[]) {
    this.#words = words;
  }

  /** The word that a line begins with. */
  action(): string {
    return this.#take()?.text ?? '';
  }

  /** A name, and `then` after it where that is given. */
  name(then?: string): string {
    const word = this.#take();
    if (word === undefined || word.kind === 'comma') throw needed('a name', word);
    if (word.text === '') throw new UnreadableLine('a name is needed, received an empty one');
    if (then !== undefined) this.#word(then);
    return word.text;
  }

  /** One name or more, commas between them, and `then` after them where that is given. */
  names(then?: string): string[] {
    const names = [this.name()];
    while (this.#words[this.#next]?.kind === 'comma') {
      this.#next += 1;
      names.push(this.name());
    }
    if (then !== undefined) this.#word(then);
    return names;
  }

  end(): void {
    const word = this.#take();
    if (word !== undefined) throw needed('the end of the line', word);
  }

  #word(text: string): void {
    const word = this.#take();
    if (word?.kind !== 'bare' || word.text !== text) throw needed(`the word ${text}`, word);
  }

  #take(): LineWord | undefined {
    const word = this.#words[this.#next];
    this.#next += 1;
    return word;
  }
}

function needed(what: string, received: LineWord | undefined): UnreadableLine {
  const shown = received === undefined ? 'nothing' : JSON.stringify(received.text);
  return new UnreadableLine(`${what} is needed, received ${shown}`);
}
