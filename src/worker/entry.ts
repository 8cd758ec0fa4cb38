/** The worker's entry: a module worker that runs one refresh. */
import { answerRequests } from './answer-requests.ts';
import type { BuildPort, BuildReply, BuildRequest } from './protocol.ts';

answerRequests(globalThis as unknown as BuildPort<BuildReply, BuildRequest>);
