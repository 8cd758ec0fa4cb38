/** The size of an element as it changes. */

/** Calls `onChange` whenever `element` has another size; returns how to stop. */
export function watchSize(element: Element, onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange);
  observer.observe(element);
  return () => observer.disconnect();
}
