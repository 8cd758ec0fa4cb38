import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurationEdit, PublishedDataset } from '../../src/core/types.ts';
import {
  addEdits,
  type EditLog,
  redo,
  refreshWith,
  removeEdit,
  startLog,
  undo,
} from '../../src/explorer/edit-log.ts';

const hide = (concept: string): CurationEdit => ({ kind: 'hide', concept });
const dataset = {} as PublishedDataset;
const standing = (log: EditLog) => log.now.edits.map((edit) => 'concept' in edit && edit.concept);

describe('the log of edits', () => {
  it('has nothing to undo or redo at first', () => {
    const log = startLog([hide('a')]);
    expect(undo(log)).toBe(log);
    expect(redo(log)).toBe(log);
    expect(standing(log)).toEqual(['a']);
  });

  it('takes edits back and makes them again, the last first', () => {
    const log = addEdits(addEdits(startLog(), [hide('a')]), [hide('b'), hide('c')]);
    expect(standing(undo(log))).toEqual(['a']);
    expect(standing(undo(undo(log)))).toEqual([]);
    expect(standing(redo(undo(undo(log))))).toEqual(['a']);
  });

  it('forgets what was undone once another edit is made', () => {
    const log = addEdits(undo(addEdits(startLog(), [hide('a')])), [hide('b')]);
    expect(redo(log)).toBe(log);
    expect(standing(log)).toEqual(['b']);
  });

  it('takes one edit out of the middle, as a step of its own', () => {
    const log = addEdits(startLog(), [hide('a'), hide('b'), hide('c')]);
    expect(standing(removeEdit(log, 1))).toEqual(['a', 'c']);
    expect(standing(undo(removeEdit(log, 1)))).toEqual(['a', 'b', 'c']);
    expect(standing(removeEdit(log, 9))).toEqual(['a', 'b', 'c']);
  });

  it('keeps refreshed places while only later edits change', () => {
    const places = { dataset, edits: 1, resolution: 2 };
    const refreshed = refreshWith(addEdits(startLog(), [hide('a')]), dataset, 2);
    const later = addEdits(refreshed, [hide('b')]);
    expect(later.now.refreshed).toEqual(places);
    expect(removeEdit(later, 1).now.refreshed).toEqual(places);
    expect(removeEdit(later, 0).now.refreshed).toBeNull();
    expect(undo(refreshed).now.refreshed).toBeNull();
    expect(redo(undo(refreshed)).now.refreshed).toEqual(places);
  });

  it('undoes any number of changes back to where it started', () => {
    const step = fc.oneof(
      fc.string().map((name) => (log: EditLog) => addEdits(log, [hide(name)])),
      fc.nat(5).map((place) => (log: EditLog) => removeEdit(log, place)),
      fc.constant((log: EditLog) => refreshWith(log, dataset, null)),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const first = startLog([hide('first')]);
        const last = steps.reduce((log, change) => change(log), first);
        const back = steps.reduce((log) => undo(log), last);
        expect(back.now).toBe(first.now);
        expect(steps.reduce((log) => redo(log), back).now).toBe(last.now);
      }),
    );
  });
});
