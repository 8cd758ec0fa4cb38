/** Handing a file to the person as a download. */

/** The download begins after the click's task; freeing its address at once can cancel it. */
const addressKeptMs = 10_000;

/** Saves `content` under `name`. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = typeof content === 'string' ? 'text/plain;charset=utf-8' : 'application/zip';
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressKeptMs);
}
