/**
 * A vocabulary as plain text: a term a line, its synonyms after it.
 *
 *   # Lines that begin with a number sign are comments.
 *   neural network; neural net; NN
 *     convolutional neural network = ConvNet; CNN
 *     recurrent neural network
 *   state of the art
 *
 * Names stand between semicolons or tabs, or after an equals sign with blanks around it. A line that
 * is indented deeper than one before it is a narrower term of the nearest such line. A comma is part
 * of a name ("2,4-dichlorophenol"), and an address is none.
 */
import type { EntryReading, VocabularyEntry, VocabularyProblem } from './entries.ts';
import { splitNames } from './names.ts';

/** Columns that a tab in an indentation is worth. */
const TAB_WIDTH = 4;

const SEPARATOR = /;|\t|\s=\s/;
/** Some lists have the term's address beside it. */
const ADDRESS = /^<?https?:\/\/\S+$/;

const BULLET = /^[-*•]\s+/;

/** Returns the terms of `text` in order. An indented line has one broader term. Never throws. */
export function readPlainText(text: string): EntryReading {
  const entries: VocabularyEntry[] = [];
  const problems: VocabularyProblem[] = [];
  /** The lines that a deeper one may belong to, outermost first. */
  const open: { indent: number; label: string }[] = [];
  let withComma: { line: number; lines: number } | undefined;
  for (const [number, written] of text.split(/\r\n|[\r\n]/).entries()) {
    const line = number + 1;
    const content = written.trim();
    if (content === '' || content.startsWith('#')) continue;
    const names = splitNames(content.replace(BULLET, ''), SEPARATOR);
    const [label, ...synonyms] = names.filter((name) => !ADDRESS.test(name));
    if (label === undefined) {
      problems.push({ line, code: 'malformed', reason: 'no term stands on this line.' });
      continue;
    }
    if (synonyms.length === 0 && /,\s/.test(label)) {
      withComma = { line: withComma?.line ?? line, lines: (withComma?.lines ?? 0) + 1 };
    }
    const indent = indentOf(written);
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const broader = open.map((outer) => outer.label).slice(-1);
    entries.push({ label, synonyms, broader, line });
    open.push({ indent, label });
  }
  if (withComma !== undefined) problems.push(commaProblem(withComma));
  return { entries, problems };
}

function indentOf(line: string): number {
  let width = 0;
  for (const blank of /^\s*/.exec(line)?.[0] ?? '') width += blank === '\t' ? TAB_WIDTH : 1;
  return width;
}

function commaProblem({ line, lines }: { line: number; lines: number }): VocabularyProblem {
  const others = lines > 1 ? ` (and on ${lines - 1} more)` : '';
  return {
    line,
    code: 'malformed',
    reason:
      `the comma here${others} was read as part of the term; put semicolons between synonyms, ` +
      'or a first line such as "term,synonyms" above a table.',
  };
}
