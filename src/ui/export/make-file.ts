/** A file made in short turns, so that the page stays quick and the making can be stopped. */
import { type ExportFile, type ExportRemark, packPieces } from '../../explorer/export-files.ts';

/** A turn leaves half a frame to everything else. */
const turnMs = 8;

/** Bytes that are joined, so that the browser may put them on disk. */
const partBytes = 4_000_000;

export interface MadeFile {
  content: Blob;
  /** What could not be written as it was, each once. */
  remarks: readonly string[];
}

export interface FileOrder {
  files: readonly ExportFile[];
  packing: 'one' | 'zip';
  mediaType: string;
}

/** How far a file has come: a share of its pieces, and its bytes until now. */
export interface MakingProgress {
  share: number;
  bytes: number;
}

/** Returns the pieces that an order expects, about. */
export function rowsOf({ files }: Pick<FileOrder, 'files'>): number {
  return files.reduce((sum, { rows }) => sum + rows, 0);
}

/** Returns the file. @throws the reason of `signal` when it aborts before the end. */
export async function makeFile(
  order: FileOrder,
  signal: AbortSignal,
  onProgress: (progress: MakingProgress) => void = () => {},
): Promise<MadeFile> {
  const { files, packing, mediaType } = order;
  const total = Math.max(1, rowsOf(order));
  const remarks = new Set<string>();
  let pieces = 0;
  const chunks = packPieces<ExportRemark>(files, packing, {
    onPiece: () => {
      pieces += 1;
    },
    onRemark: ({ message }) => remarks.add(message),
  });
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let waitingBytes = 0;
  let bytes = 0;
  let turnEnd = performance.now() + turnMs;
  for (const chunk of chunks) {
    waiting.push(chunk);
    waitingBytes += chunk.length;
    bytes += chunk.length;
    if (waitingBytes >= partBytes) {
      parts.push(new Blob(waiting));
      waiting = [];
      waitingBytes = 0;
    }
    if (performance.now() < turnEnd) continue;
    onProgress({ share: Math.min(1, pieces / total), bytes });
    await nextTask();
    signal.throwIfAborted();
    turnEnd = performance.now() + turnMs;
  }
  return { content: new Blob([...parts, ...waiting], { type: mediaType }), remarks: [...remarks] };
}

/** A message comes at once, also in a hidden page, where timers wait for a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
