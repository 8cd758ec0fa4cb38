/** Text within markup, for a page and the clipboard. */
export { escapeMarkup } from '../core/shared/escape-markup.ts';
