/** Names of files as people type them. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: no system takes them in a name
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g;
const longestName = 120;

/** Returns `typed` as a name that every system takes, with `ending`; `fallback` where nothing is left. */
export function safeName(typed: string, ending: string, fallback: string): string {
  const name = typed
    .replace(forbidden, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, longestName);
  if (name === '') return fallback;
  return /\.[\p{L}\p{N}]{1,8}$/u.test(name) ? name : `${name}.${ending}`;
}

/** Returns `typed` with `to` in the place of its ending, where that was `from`. */
export function changeEnding(typed: string, from: string, to: string): string {
  return typed.endsWith(`.${from}`) ? `${typed.slice(0, -from.length)}${to}` : typed;
}
