/** The way back from `packText`, with what the browser brings, so that the first view needs no library. */

/** Returns the text that was packed. @throws Error where the letters are cut short or are none. */
export async function unpackText(packed: string): Promise<string> {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
