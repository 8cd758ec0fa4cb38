/** Errors that a user can act on. Messages read `room/function: what, what was received, what to do`. */

export type ErrorCode =
  | 'bad-option'
  | 'bad-corpus'
  | 'bad-dataset'
  | 'bad-curation'
  | 'bad-vocabulary'
  | 'no-answer';

/** An error whose `code` programs can act on, and whose message says the remedy. */
export class ThroughlineError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}

/** An option outside its range. Thrown before any work. */
export class BadOptionError extends ThroughlineError {
  constructor(message: string) {
    super('bad-option', message);
  }
}

/** A file in which no record could be read, or which no reader knows. */
export class BadCorpusError extends ThroughlineError {
  constructor(message: string) {
    super('bad-corpus', message);
  }
}

/** A dataset that is truncated, of another version, or not a dataset. */
export class BadDatasetError extends ThroughlineError {
  constructor(message: string) {
    super('bad-dataset', message);
  }
}

/** A file of edits with lines that cannot be read. Thrown before any work. */
export class BadCurationError extends ThroughlineError {
  constructor(message: string) {
    super('bad-curation', message);
  }
}

/** A file of terms in which none could be read, or which no reader knows. Thrown before any work. */
export class BadVocabularyError extends ThroughlineError {
  constructor(message: string) {
    super('bad-vocabulary', message);
  }
}

/** A service that gave no answer, or refused, after it was asked as often as is decent. */
export class NoAnswerError extends ThroughlineError {
  constructor(message: string) {
    super('no-answer', message);
  }
}
