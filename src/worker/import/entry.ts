/** The import worker's entry: a module worker that reads files and builds a map of them. */
import type { BuildPort } from '../protocol.ts';
import { answerImport } from './answer-import.ts';
import type { ImportReply, ImportRequest } from './protocol.ts';

answerImport(globalThis as unknown as BuildPort<ImportReply, ImportRequest>);
