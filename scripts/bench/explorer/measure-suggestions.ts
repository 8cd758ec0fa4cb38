/** How long suggestions take to be listed after a letter was typed. */
import type { Page } from 'playwright-core';

/**
 * Returns the milliseconds from each change of the search field until its suggestions stand in the
 * page; changes that bring no others are left out.
 */
export function measureSuggestions(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
    if (field === null) throw new Error('bench/explorer: there is no search field.');
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const pause = (ms: number) => new Promise((passed) => setTimeout(passed, ms));
    const settled = () =>
      new Promise<number>((shown) => {
        let last = Number.NaN;
        const observer = new MutationObserver((changes) => {
          const lists = changes.some(({ target, addedNodes }) =>
            [target, ...Array.from(addedNodes)].some(
              (node) =>
                node instanceof Element &&
                (node.closest('[role=listbox]') ?? node.querySelector('[role=listbox]')) !== null,
            ),
          );
          if (lists) last = performance.now();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => {
          observer.disconnect();
          shown(last);
        }, 500);
      });
    const times: number[] = [];
    field.focus();
    for (const query of asked) {
      const done = settled();
      const start = performance.now();
      write?.call(field, query);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: query.at(-1) ?? null }));
      const ms = (await done) - start;
      if (!Number.isNaN(ms)) times.push(ms);
    }
    write?.call(field, '');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await pause(300);
    return times;
  }, queries);
}

/** Returns what is typed to find some of `labels`: from three letters on, letter by letter. */
export function typedQueries(labels: readonly string[], some: number): string[] {
  const every = Math.max(1, Math.floor(labels.length / some));
  return labels
    .filter((_, place) => place % every === 0)
    .slice(0, some)
    .flatMap((label) => [3, 5, 8].map((length) => label.slice(0, length)));
}
