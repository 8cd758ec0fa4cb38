/** The worker's side of a refresh. */
import { refreshDataset } from '../core/run.ts';
import { packError } from './carried-error.ts';
import type { BuildPort, BuildReply, BuildRequest } from './protocol.ts';
import { createControl } from './worker-control.ts';

/** Answers the requests that come in at `port`. */
export function answerRequests(port: BuildPort<BuildReply, BuildRequest>): void {
  const cancellation = new AbortController();
  port.onmessage = async ({ data: request }) => {
    if (request.kind === 'cancel') {
      cancellation.abort();
      return;
    }
    const control = createControl(
      () => cancellation.signal.throwIfAborted(),
      (event) => port.postMessage({ kind: 'progress', event }),
    );
    try {
      const { dataset: loaded, edits, choices } = request;
      const dataset = await refreshDataset(loaded, edits, control, choices);
      port.postMessage({ kind: 'built', dataset });
    } catch (error) {
      port.postMessage(
        cancellation.signal.aborted
          ? { kind: 'cancelled' }
          : { kind: 'failed', error: packError(error) },
      );
    }
  };
}
