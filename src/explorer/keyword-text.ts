/** The text to which mentions in keywords refer. */
export { keywordText } from '../core/shared/mention-place.ts';
