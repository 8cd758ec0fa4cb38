/** Names of files as people type them. */

/** Control characters, those that steer the direction of writing, and what some system takes in no name. */
const forbidden = /[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu;
const unseen = /\p{Cf}/gu;
/** Names of devices, which Windows takes for no file, whatever follows their first dot. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;
/** In characters, none of which is cut in two. */
const longestStem = 120;

/** Returns `typed` as a name that every system takes, with `ending`; `fallback` where nothing is left. */
export function safeName(typed: string, ending: string, fallback: string): string {
  const name = trimmed(typed.replace(unseen, '').replace(forbidden, '-'));
  const suffix = `.${ending}`;
  const bare = name.toLowerCase().endsWith(suffix.toLowerCase())
    ? name.slice(0, -suffix.length)
    : name;
  const stem = trimmed([...bare].slice(0, longestStem).join(''));
  if (stem === '') return fallback;
  return `${device.test(stem) ? '-' : ''}${stem}${suffix}`;
}

function trimmed(name: string): string {
  return name.replace(/^[.\s]+|[.\s]+$/g, '');
}

/** Returns `typed` with `to` in the place of its ending, where that was `from`. */
export function changeEnding(typed: string, from: string, to: string): string {
  return typed.endsWith(`.${from}`) ? `${typed.slice(0, -from.length)}${to}` : typed;
}
