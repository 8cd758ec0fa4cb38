/** Handing a file to the person as a download. */

/** Saves `content` under `name`. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = typeof content === 'string' ? 'text/plain;charset=utf-8' : 'application/zip';
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download begins after this task; freeing the address at once can cancel it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
