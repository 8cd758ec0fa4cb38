/** Content put on the clipboard while it is still being made: the click's permission holds for it. */
import { escapeMarkup } from '../../explorer/escape-markup.ts';

/** Formatted text has two forms, so that a word processor keeps its paragraphs. */
export type CopiedKind = 'text' | 'references' | 'image';

/** Copies what `make` gives. @throws when the browser does not allow it. */
export async function copyContent(kind: CopiedKind, make: () => Promise<Blob>): Promise<void> {
  const content = make();
  if (typeof ClipboardItem === 'undefined') {
    if (kind === 'image') throw new Error('ui/copy-content: no image can be copied here.');
    return navigator.clipboard.writeText(await (await content).text());
  }
  const text = async () => (await content).text();
  const as = (type: string, words: Promise<string>) => ({
    [type]: words.then((all) => new Blob([all], { type })),
  });
  await navigator.clipboard.write([
    new ClipboardItem({
      ...(kind === 'image' ? { 'image/png': content } : as('text/plain', text())),
      ...(kind === 'references' && as('text/html', text().then(paragraphsOf))),
    }),
  ]);
}

/** Returns the lines of `text` as paragraphs of a page. */
export function paragraphsOf(text: string): string {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join('\n');
}
