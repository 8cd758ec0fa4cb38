/** The worker's side of a build. */
import { refreshDataset, runPipeline } from '../core/run.ts';
import type { PublishedDataset, RunControl } from '../core/types.ts';
import { packError } from './carried-error.ts';
import type { BuildPort, BuildReply, BuildRequest, BuildTask } from './protocol.ts';
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
      const dataset = await perform(request, control);
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

function perform(task: BuildTask, control: RunControl): Promise<PublishedDataset> {
  if (task.kind === 'build') return runPipeline(task.papers, task.choices, control);
  return refreshDataset(task.dataset, task.edits, control, task.choices);
}
