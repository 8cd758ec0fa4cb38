/** Several values in one text, as cells of tables and members of JSON spell them. */

/**
 * Returns the texts in a list as JSON or Python print it: `["a", "b"]`, `['Marx, Karl']`. Of objects in
 * it, what stands under `name`: `[{'name': 'A'}]`. `undefined` where `text` is no such list.
 */
export function readPrintedList(text: string): string[] | undefined {
  const trimmed = text.trim();
  if (!/^\[\s*(?:['"{]|\]$)/.test(trimmed) || !trimmed.endsWith(']')) return undefined;
  const texts = quotedTexts(trimmed);
  if (!/^\[\s*\{/.test(trimmed)) return texts;
  const names = texts.filter((_, place) => /^(?:name|display_name)$/.test(texts[place - 1] ?? ''));
  return names.length > 0 ? names : undefined;
}

/** Returns what stands between quotation marks of either kind; the last is left out where it is open. */
function quotedTexts(text: string): string[] {
  const texts: string[] = [];
  let quote = '';
  let content: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote === '') {
      if (character === '"' || character === "'") quote = character;
    } else if (character === quote) {
      texts.push(content.join(''));
      content = [];
      quote = '';
    } else {
      if (character === '\\') at += 1;
      content.push(text[at] ?? '');
    }
  }
  return texts;
}

/**
 * Returns the parts of `text` between bars, else between semicolons, or `undefined` where it has
 * neither.
 */
export function splitAtMarks(text: string): string[] | undefined {
  const mark = ['|', ';', '；'].find((one) => text.includes(one));
  return mark === undefined ? undefined : text.split(mark).map((part) => part.trim());
}
