/** What the page and the refresh worker say to each other. One worker runs one refresh. */
import type { RefreshChoices } from '../core/run.ts';
import type { CurationEdit, PublishedDataset, StageProgress } from '../core/types.ts';
import type { CarriedError } from './carried-error.ts';

/** Work that ends with a dataset. */
export interface BuildTask {
  kind: 'refresh';
  dataset: PublishedDataset;
  edits: readonly CurationEdit[];
  choices: RefreshChoices;
}

export type BuildRequest = BuildTask | { kind: 'cancel' };

/** Any number of `progress`, then one of the others. */
export type BuildReply =
  | { kind: 'progress'; event: StageProgress }
  | { kind: 'built'; dataset: PublishedDataset }
  | { kind: 'cancelled' }
  | { kind: 'failed'; error: CarriedError };

/** One end of the line between them: a worker as the page sees it, or a worker's own scope. */
export interface BuildPort<Sent, Received> {
  postMessage(message: Sent): void;
  onmessage: ((event: MessageEvent<Received>) => void) | null;
}
