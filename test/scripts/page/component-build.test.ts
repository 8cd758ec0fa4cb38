import { describe, expect, it } from 'vitest';
import { scoped } from '../../../scripts/page/component-build.ts';

describe('scoped', () => {
  it.each([
    ['p', '.throughline p'],
    ['*::before', '.throughline *::before'],
    [':root', '.throughline'],
    [':root[data-theme="dark"]', '.throughline[data-theme="dark"]'],
    ['body', '.throughline'],
    ['html .note', '.throughline .note'],
    ['.body', '.throughline .body'],
    ['body-part', '.throughline body-part'],
    [':focus-visible', '.throughline :focus-visible'],
    ['.throughline > .embed', '.throughline > .embed'],
  ])('keeps %s within the component', (selector, within) => {
    expect(scoped(selector)).toBe(within);
  });
});
