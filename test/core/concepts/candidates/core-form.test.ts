import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coreOf,
  withoutLightHeads,
  withoutNamingHead,
  withoutPraise,
} from '../../../../src/core/concepts/candidates/core-form.ts';

describe('coreOf', () => {
  it.each([
    // light heads, one or several
    ['reasoning ability', 'reasoning'],
    ['graph learning task performance', 'graph learning'],
    // plain modifiers
    ['large scale', 'scale'],
    ['standard transformer framework', 'standard transformer'],
    ['simple linear classifier', 'linear classifier'],
    // nothing to take off
    ['attention head', 'attention head'],
    ['attention', 'attention'],
    // a head alone stays
    ['framework', 'framework'],
    ['', ''],
  ])('%s names %s', (form, core) => {
    expect(coreOf(form)).toBe(core);
  });

  it('is a part of the form, and has no core but itself', () => {
    const word = fc.constantFrom('simple', 'graph', 'task', 'method', 'layer', 'ability');
    const form = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(form, (text) => {
        const core = coreOf(text);
        expect(` ${text} `).toContain(` ${core} `);
        expect(coreOf(core)).toBe(core);
      }),
    );
  });
});

describe('withoutLightHeads', () => {
  it('keeps what stands before the heads', () => {
    expect(withoutLightHeads('simple graph learning task')).toBe('simple graph learning');
  });
});

describe('withoutNamingHead', () => {
  it.each([
    ['attention mechanism', 'attention'],
    ['deep learning model', 'deep learning'],
    ['diffusion model', 'diffusion model'],
    ['finite element method', 'finite element'],
    ['attention', 'attention'],
  ])('%s gives %s', (form, term) => {
    expect(withoutNamingHead(form)).toBe(term);
  });
});

describe('withoutPraise', () => {
  it.each([
    ['modern artificial intelligence', 'artificial intelligence'],
    // a word alone could be anything
    ['standard model', 'standard model'],
    ['large language model', 'large language model'],
    ['attention', 'attention'],
  ])('%s gives %s', (form, term) => {
    expect(withoutPraise(form)).toBe(term);
  });
});
