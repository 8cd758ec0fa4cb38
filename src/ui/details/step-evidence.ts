/** From one piece of evidence in the details to the next, by the keyboard. */

/** Class of the element that scrolls the details. */
const details = 'details-scroller';

/** Tells whether `element` lies in the details. */
export function liesInDetails(element: Element | null): boolean {
  return element?.closest(`.${details}`) != null;
}

/**
 * Moves the keyboard to the title of the next piece of evidence, or of the one before; from elsewhere to
 * the first or the last of those in `root`. Does nothing at the end.
 */
export function stepEvidence(root: HTMLElement, step: 1 | -1): void {
  const pieces = [...root.querySelectorAll(`.${details} .evidence`)];
  const current = pieces.findIndex((piece) => piece.contains(document.activeElement));
  const outside = step === 1 ? 0 : pieces.length - 1;
  const piece = pieces[current === -1 ? outside : current + step];
  piece?.querySelector('button')?.focus({ preventScroll: true });
  piece?.scrollIntoView({ block: 'nearest' });
}
