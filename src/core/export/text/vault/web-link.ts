/** Links to the web in Markdown. */

import { replaceSurrogates } from '../../../shared/surrogates.ts';
import { escapeMarkdown } from '../markdown.ts';

/** Returns a link to `address`; empty where that is not one of http or https. */
export function webLink(shown: string, address: string): string {
  if (!/^https?:\/\/[^\s/]/i.test(address)) return '';
  const target = replaceSurrogates(address).replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, encodeCharacter);
  return `[${escapeMarkdown(shown)}](${target})`;
}

/** `encodeURIComponent` leaves brackets, which would end the link. */
function encodeCharacter(character: string): string {
  if (character === '(') return '%28';
  return character === ')' ? '%29' : encodeURIComponent(character);
}
