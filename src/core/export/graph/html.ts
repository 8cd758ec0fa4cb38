/** Text inside the HTML that another program shows. */

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Returns the text as HTML that shows it, in content and in quotes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/**
 * Returns the text with no more escaped than HTML would read as markup, so that most texts look the
 * same to a program that reads HTML and to one that does not: "A & B" and "p < 0.05" stay as they are.
 */
export function escapeLabel(text: string): string {
  return text.replace(/&(?=[#a-z])|<(?=[a-z/!?])/gi, (character) =>
    character === '&' ? '&amp;' : '&lt;',
  );
}
