import { describe, expect, it } from 'vitest';
import type { CurationEdit } from '../../../src/core/types.ts';
import { editFormsText } from '../../../src/ui/text/edit-forms.ts';

const edit: CurationEdit = { kind: 'merge', from: ['a', 'b'], into: 'c' };

describe('what is said of an edit', () => {
  it('is nothing more where it applied in full', () => {
    expect(editFormsText.unapplied({ edit, applied: true })).toBeNull();
  });

  it('is why it did not apply, in full or in part', () => {
    const reason = 'no concept is called "a"';
    expect(editFormsText.unapplied({ edit, applied: false, reason })).toBe(
      `Not applied: ${reason}.`,
    );
    const part = { edit, applied: true, reason: `in part: ${reason}` };
    expect(editFormsText.unapplied(part)).toBe(`In part: ${reason}.`);
  });
});

describe('what is said of a file', () => {
  const none = { added: 0, standing: 0, unapplied: 0, partial: 0, problems: [] };

  it.each([
    [{}, '0 edits loaded'],
    [{ added: 1 }, '1 edit loaded'],
    [{ added: 4, unapplied: 1, partial: 2 }, '4 edits loaded, 1 not applied, 2 applied in part'],
    [{ standing: 3 }, '0 edits loaded, 3 stood already'],
  ])('counts %j', (counts, words) => {
    expect(editFormsText.read({ ...none, ...counts })).toBe(words);
  });
});
