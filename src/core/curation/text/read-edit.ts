/** The words of a line → an edit: an action, and the names that it needs. */
import { nearestNames } from '../../shared/nearest-names.ts';
import type { CurationEdit } from '../../types.ts';
import { type LineWord, UnreadableLine } from './line-words.ts';
import { WordReader } from './word-reader.ts';

interface Action {
  example: string;
  read(words: WordReader): CurationEdit;
}

const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
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

/**
 * Returns the edit that the words of a line give.
 * @throws UnreadableLine when they give none, with a line that would.
 */
export function readEdit(line: readonly LineWord[]): CurationEdit {
  const words = new WordReader(line);
  const word = words.action();
  const action = actions.get(word);
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
  const known = [...actions.keys()];
  const [near] = nearestNames(word, known, 1);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return `one of ${known.join(', ')} is needed, received ${JSON.stringify(word)}${hint}`;
}
