import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../../src/core/corpus/language/language-code.ts';

describe('readLanguage', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['eng', 'en'],
    ['English', 'en'],
    ['english.', 'en'],
    ['[English]', 'en'],
    ['["eng"]', 'en'],
    ['en_us', 'en-US'],
    ['en-gb', 'en-GB'],
    ['pt-BR', 'pt-BR'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['fre', 'fr'],
    ['fra', 'fr'],
    ['Français', 'fr'],
    ['ger', 'de'],
    ['Chinese (Simplified)', 'zh'],
    ['eng; fre', 'en'],
    ['Spanish, English', 'es'],
    ['English and French', 'en'],
    ['русский', 'ru'],
  ])('reads %s as %s', (text, tag) => {
    expect(readLanguage(text)).toBe(tag);
  });

  it.each(['', 'und', 'unknown', 'N/A', '[]', '33839306'])('reads nothing in %j', (text) => {
    expect(readLanguage(text)).toBe('');
  });

  it.each(['Klingon', '__proto__', 'constructor', 'xx-YY'])('keeps %s as it is', (text) => {
    expect(readLanguage(text)).toBe(text);
  });
});
