/** The phrases of a paper as the user's vocabulary reads them. */
import type { Phrase } from '../candidates/phrases.ts';
import type { PaperRun } from '../paper-runs.ts';
import type { PaperReading } from '../text/read-text.ts';
import type { TermIndex, TermMatch } from './term-index.ts';

/**
 * Returns the runs of a paper with those that the vocabulary adds: a run for every term that the paper
 * names, also where the grammar finds none. A phrase of the grammar at the same place is left out, one
 * inside a term is only nested, and one that is another name of a term has the term's normal form.
 */
export function addTermRuns(
  runs: readonly PaperRun[],
  { tagged, keywords }: PaperReading,
  paper: number,
  index: TermIndex,
): PaperRun[] {
  const added: PaperRun[] = [];
  const taken = new Map<string, TermMatch[]>();
  for (const sentence of [...tagged, ...keywords]) {
    const { field, number } = sentence;
    const matches = index.find(sentence, paper);
    taken.set(`${field} ${number}`, matches);
    for (const { form, start, end } of matches) {
      const term: Phrase = {
        form,
        start,
        end,
        own: true,
        core: true,
        head: true,
        before: '',
        after: '',
      };
      added.push({ field, sentence: number, parts: [], term });
    }
  }
  const read = (phrase: Phrase, { field, sentence }: PaperRun): Phrase | undefined => {
    const cover = taken
      .get(`${field} ${sentence}`)
      ?.find(({ start, end }) => start <= phrase.start && phrase.end <= end);
    if (cover?.start === phrase.start && cover.end === phrase.end) return undefined;
    const form = index.termNamed(phrase.form)?.form ?? phrase.form;
    return cover === undefined
      ? { ...phrase, form }
      : { ...phrase, form, own: false, core: false, head: false };
  };
  return [...runs.map((run) => ({ ...run, read })), ...added];
}
