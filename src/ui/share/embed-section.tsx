/** How the map stands within another page. */
export function EmbedSection() {
  return null;
}
