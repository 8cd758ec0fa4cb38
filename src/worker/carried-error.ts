/** Errors across the line: a structured clone would lose their class and their code. */
import {
  BadCorpusError,
  BadCurationError,
  BadDatasetError,
  BadOptionError,
  BadVocabularyError,
  type ErrorCode,
  NoAnswerError,
  ThroughlineError,
} from '../core/shared/errors.ts';

export interface CarriedError {
  /** Absent for an error that is not the user's to mend. */
  code?: ErrorCode;
  message: string;
}

const classes = {
  'bad-corpus': BadCorpusError,
  'bad-curation': BadCurationError,
  'bad-dataset': BadDatasetError,
  'bad-option': BadOptionError,
  'bad-vocabulary': BadVocabularyError,
  'no-answer': NoAnswerError,
} satisfies Record<ErrorCode, new (message: string) => ThroughlineError>;

export function packError(error: unknown): CarriedError {
  if (error instanceof ThroughlineError) return { code: error.code, message: error.message };
  return { message: error instanceof Error ? error.message : String(error) };
}

export function unpackError({ code, message }: CarriedError): Error {
  return code === undefined ? new Error(message) : new classes[code](message);
}
