/** The entry of every worker of a page of one file: they share most of their text, which stands there once. */
import { answerRequests } from '../answer-requests.ts';
import { answerImport } from '../import/answer-import.ts';
import type { ImportReply, ImportRequest } from '../import/protocol.ts';
import { answerLive } from '../live/answer-live.ts';
import type { LiveReply, LiveRequest } from '../live/protocol.ts';
import type { BuildPort, BuildReply, BuildRequest } from '../protocol.ts';
import type { WorkerName } from '../start-worker.ts';

const scope = globalThis as unknown as { name: WorkerName };

const port: unknown = scope;

const answers = {
  refresh: () => answerRequests(port as BuildPort<BuildReply, BuildRequest>),
  import: () => answerImport(port as BuildPort<ImportReply, ImportRequest>),
  live: () => answerLive(port as BuildPort<LiveReply, LiveRequest>),
} satisfies Record<WorkerName, () => void>;

answers[scope.name]();
