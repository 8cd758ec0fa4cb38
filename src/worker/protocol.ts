/** What the page and the build worker say to each other. One worker runs one build. */
import type { BuildChoices } from '../core/options.ts';
import type { Paper, PublishedDataset, StageProgress } from '../core/types.ts';
import type { CarriedError } from './carried-error.ts';

export type BuildRequest =
  | { kind: 'build'; papers: readonly Paper[]; choices: BuildChoices & { name: string } }
  | { kind: 'cancel' };

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
