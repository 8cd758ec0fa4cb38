/** Windows-1252, which older Windows programs write and which files that say "Latin-1" mostly are. */

/** What it has where Latin-1 has control characters, from 0x80 on; blanks are unused. */
const FROM_0X80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Returns the text of `bytes`. Node 20 reads this encoding as Latin-1, browsers do not. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (control) =>
    (FROM_0X80[control.charCodeAt(0) - 0x80] ?? '').trim(),
  );
}
