/** The worker's side of a build. */
import { refreshDataset, runPipeline } from '../core/run.ts';
import type { PublishedDataset, RunControl } from '../core/types.ts';
import { packError } from './carried-error.ts';
import type { BuildPort, BuildReply, BuildRequest, BuildTask } from './protocol.ts';

/** Work between two turns of the event loop, in which a cancel request is heard. */
const turnAfterMs = 10;

/** Answers the requests that come in at `port`. */
export function answerRequests(port: BuildPort<BuildReply, BuildRequest>): void {
  const cancellation = new AbortController();
  port.onmessage = async ({ data: request }) => {
    if (request.kind === 'cancel') {
      cancellation.abort();
      return;
    }
    const control = createControl(cancellation.signal, (event) => {
      port.postMessage({ kind: 'progress', event });
    });
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
  return refreshDataset(task.dataset, task.edits, control);
}

function createControl(signal: AbortSignal, progress: RunControl['progress']): RunControl {
  let turnedAt = performance.now();
  return {
    progress,
    async checkpoint() {
      if (performance.now() - turnedAt >= turnAfterMs) {
        await nextTurn();
        turnedAt = performance.now();
      }
      signal.throwIfAborted();
    },
  };
}

/** A turn of the event loop; a message, because browsers hold nested timers back. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
