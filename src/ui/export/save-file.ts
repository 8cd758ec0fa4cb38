/** Handing a file to the person as a download. */

/** The download begins after the click's task; freeing its address at once can cancel it. */
const addressKeptMs = 10_000;

/** Saves `content` under `name`. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer> | Blob): void {
  const address = URL.createObjectURL(blobOf(content));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressKeptMs);
}

function blobOf(content: string | Uint8Array<ArrayBuffer> | Blob): Blob {
  if (content instanceof Blob) return content;
  const type = typeof content === 'string' ? 'text/plain;charset=utf-8' : 'application/zip';
  return new Blob([content], { type });
}
