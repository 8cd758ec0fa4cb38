/**
 * The values of a text of JSON → its records. An object with no more than a title is a paper where the
 * text has a sure one, where it has nothing but what papers have, or in a list of titles.
 */
import { isObject } from '../../../shared/is-object.ts';
import type { SourceRecord } from '../../source-record.ts';
import { draftFromObject } from './generic.ts';
import { isBibliographic, isSurelyPaper, isTitleOfWords } from './is-paper-like.ts';
import { papersIn } from './papers-in.ts';
import type { PlacedValue } from './placed-values.ts';
import { schemaOf } from './schemas.ts';

interface Candidate {
  record: SourceRecord;
  /** Its members tell that it is a paper. */
  isSure: boolean;
  /** Nothing tells that it is not. */
  isPossible: boolean;
  /** It stands in an object: `{"data": {"title": …}}`. */
  isHeld: boolean;
}

const NO_PAPER =
  'a title alone does not make a paper of it; a paper has authors, a year, a venue, a DOI or an abstract as well';

/** Returns the records in `values`; `isList` where the text is more than an object by itself. */
export function recordsIn(values: Iterable<PlacedValue>, isList: boolean): SourceRecord[] {
  const candidates = Array.from(values, candidatesIn).flat();
  const drafts = candidates.flatMap(({ record }) => ('draft' in record ? [record.draft] : []));
  const isListOfPapers =
    candidates.some(({ isSure }) => isSure) || (drafts.length > 1 && drafts.every(isTitleOfWords));
  return candidates.map(({ record, isPossible, isHeld }) => {
    const isPaper = isPossible && (isList || candidates.length > 1 || !isHeld);
    return isListOfPapers || isPaper ? record : { line: record.line, problem: NO_PAPER };
  });
}

/** Returns what one value holds, all at its line. */
function candidatesIn(placed: PlacedValue): Candidate[] {
  const problem = (record: SourceRecord): Candidate => ({
    record,
    isSure: false,
    isPossible: true,
    isHeld: false,
  });
  if ('problem' in placed) return [problem(placed)];
  const { line } = placed;
  return papersIn(placed.value).map((value) => {
    if (!isObject(value)) {
      const kind =
        value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
      return problem({ line, problem: `a record must be an object, found ${kind}` });
    }
    const schema = schemaOf(value);
    const draft = (schema?.draft ?? draftFromObject)(value);
    const hasText = draft.title !== undefined || draft.abstract !== undefined;
    return {
      record: { line, draft },
      isSure: schema !== undefined || isSurelyPaper(value, draft),
      // Without a text it is no paper, which is said of it elsewhere.
      isPossible: !hasText || isBibliographic(value),
      isHeld: value !== placed.value,
    };
  });
}
