/** The live worker's entry: a module worker that answers as long as the map is open. */
import type { BuildPort } from '../protocol.ts';
import { answerLive } from './answer-live.ts';
import type { LiveReply, LiveRequest } from './protocol.ts';

answerLive(globalThis as unknown as BuildPort<LiveReply, LiveRequest>);
