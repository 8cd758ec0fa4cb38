import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MapPaper } from '../../src/core/types.ts';
import { readStates } from '../../src/explorer/reading-entry.ts';
import { nextReadState, openReadingList } from '../../src/explorer/reading-list.ts';
import { type Browser, openBrowser, settled } from './kept-in-memory.ts';

const papers = ['a', 'b', 'c'].map((id) => ({ id, title: `Title ${id}` }) as MapPaper);

let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});

const openList = (on: readonly MapPaper[] = papers, now?: () => number) =>
  openReadingList(browser.openPage(), on, now);
const statesOf = (list: ReturnType<typeof openList>) =>
  Object.fromEntries([...list.getState().marks].map(([id, { state }]) => [id, state]));

describe('the reading list', () => {
  it('is empty at first, and says when it has been read', async () => {
    const list = openList();
    expect(list.getState().arrived).toBe(false);
    await settled();
    expect(list.getState()).toMatchObject({ arrived: true, marks: new Map() });
  });

  it('shows a mark at once and keeps it', async () => {
    const list = openList();
    list.getState().mark(['a', 'b'], 'to-read');
    expect(statesOf(list)).toEqual({ a: 'to-read', b: 'to-read' });
    await settled();
    const again = openList();
    await settled();
    expect(statesOf(again)).toEqual({ a: 'to-read', b: 'to-read' });
  });

  it('keeps no record of a paper without mark and note', async () => {
    const list = openList();
    list.getState().mark(['a'], 'read');
    list.getState().setNote('a', ' a proof ');
    list.getState().mark(['a'], null);
    expect(list.getState().marks.get('a')).toMatchObject({ state: null, note: 'a proof' });
    list.getState().setNote('a', '   ');
    await settled();
    expect(list.getState().marks.size).toBe(0);
    expect(browser.size('reading')).toBe(0);
  });

  it('does not mark what is not on the map', async () => {
    const list = openList();
    list.getState().mark(['elsewhere'], 'read');
    await settled();
    expect(browser.size('reading')).toBe(0);
  });

  it('loses no mark that is made before the list has been read', async () => {
    const earlier = openList();
    earlier.getState().mark(['a'], 'read');
    await settled();
    const list = openList();
    list.getState().mark(['b'], 'to-read');
    await settled();
    expect(statesOf(list)).toEqual({ a: 'read', b: 'to-read' });
  });

  it('shows on each of two pages what the other marks, and neither overwrites', async () => {
    const [one, two] = [openList(), openList()];
    await settled();
    one.getState().mark(['a'], 'read');
    two.getState().mark(['b'], 'dismissed');
    await settled();
    expect(statesOf(one)).toEqual({ a: 'read', b: 'dismissed' });
    expect(statesOf(two)).toEqual(statesOf(one));
  });

  it('knows a paper on another map by its DOI, whatever its id is there', async () => {
    const here = { id: '1', title: 'One', doi: '10.1/X' } as MapPaper;
    const there = { id: '7', title: 'One, revised', doi: '10.1/x' } as MapPaper;
    openList([here]).getState().mark(['1'], 'read');
    await settled();
    const list = openList([there]);
    await settled();
    expect(statesOf(list)).toEqual({ 7: 'read' });
  });

  it('does not take papers for one because their ids are', async () => {
    openList([{ id: '1', title: 'One' } as MapPaper])
      .getState()
      .mark(['1'], 'read');
    await settled();
    const list = openList([{ id: '1', title: 'Another' } as MapPaper]);
    await settled();
    expect(list.getState().marks.size).toBe(0);
    expect(list.getState().entries.size).toBe(1);
  });

  it('lasts for the visit where nothing can be kept, and says why', async () => {
    browser.refuse('refused');
    const page = browser.openPage();
    const list = openReadingList(page, papers);
    list.getState().mark(['a'], 'read');
    await settled();
    expect(statesOf(list)).toEqual({ a: 'read' });
    expect(list.getState().arrived).toBe(false);
    expect(page.state.getState().lost).toBe('refused');
  });

  it('keeps what it shows where it can not be read anew', async () => {
    const [list, other] = [openList(), openList()];
    list.getState().mark(['a'], 'read');
    await settled();
    other.getState().mark(['b'], 'read');
    await Promise.resolve();
    browser.refuse('refused');
    await settled();
    expect(statesOf(list)).toEqual({ a: 'read' });
  });

  it('writes over no note that it could not read, and reads again with the next mark', async () => {
    openList().getState().setNote('a', 'a proof');
    await settled();
    browser.refuse('refused');
    const list = openList();
    list.getState().mark(['a'], 'read');
    await settled();
    list.getState().mark(['b'], 'to-read');
    await settled();
    expect(statesOf(list)).toEqual({ a: 'read', b: 'to-read' });
    browser.refuse(null);
    list.getState().mark(['c'], 'read');
    await settled();
    expect(statesOf(list)).toEqual({ a: 'read', b: 'to-read', c: 'read' });
    const again = openList();
    await settled();
    expect(again.getState().marks.get('a')).toMatchObject({ state: 'read', note: 'a proof' });
    expect(again.getState().marks).toEqual(list.getState().marks);
  });

  it('leaves the note of a paper that is marked, and what is later, before it was read', async () => {
    const earlier = openList(papers, () => 5);
    earlier.getState().setNote('a', 'a proof');
    earlier.getState().mark(['b'], 'read');
    await settled();
    const list = openList(papers, () => 9);
    const { mark, take } = list.getState();
    mark(['a'], 'to-read');
    const old = [...earlier.getState().entries].map(
      ([identity, entry]) => [identity, { ...entry, note: 'old', changed: 3 }] as const,
    );
    const added = take(new Map(old));
    await settled();
    expect(await added).toBe(0);
    expect(list.getState().marks.get('a')).toMatchObject({ state: 'to-read', note: 'a proof' });
    expect(list.getState().marks.get('b')).toMatchObject({ state: 'read', note: '' });
  });

  it('keeps what did not fit with the next mark that does', async () => {
    const page = browser.openPage();
    const list = openReadingList(page, papers);
    await settled();
    browser.refuse('full');
    list.getState().mark(['a'], 'read');
    await settled();
    expect(page.state.getState().lost).toBe('full');
    browser.refuse(null);
    list.getState().mark(['b'], 'read');
    await settled();
    expect(page.state.getState().lost).toBeNull();
    const again = openList();
    await settled();
    expect(statesOf(again)).toEqual({ a: 'read', b: 'read' });
  });

  it('leaves out what it can not read, and leaves it where it is', async () => {
    for (const [key, value] of Object.entries({
      none: null,
      word: 'read',
      untitled: { paper: {}, state: 'read' },
      unmarked: { paper: { title: 'T' }, state: 'burnt', note: '' },
      noted: { paper: { title: 'T' }, state: 'read', note: 7 },
    })) {
      browser.put('reading', key, value);
    }
    const list = openList();
    await settled();
    expect(list.getState().entries.size).toBe(0);
    expect(browser.size('reading')).toBe(5);
  });

  it('takes of two entries of a paper the later', async () => {
    let time = 5;
    const list = openList(papers, () => time);
    list.getState().mark(['a'], 'read');
    const [identity = ''] = list.getState().entries.keys();
    const entry = { paper: { title: 'Title a' }, state: 'dismissed', note: '' } as const;
    expect(await list.getState().take(new Map([[identity, { ...entry, changed: 4 }]]))).toBe(0);
    expect(statesOf(list)).toEqual({ a: 'read' });
    time = 6;
    expect(await list.getState().take(new Map([[identity, { ...entry, changed: 6 }]]))).toBe(1);
    expect(statesOf(list)).toEqual({ a: 'dismissed' });
  });

  it('is read back as it was left, whatever was marked and noted', async () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      state: fc.option(fc.constantFrom(...readStates)),
      note: fc.option(fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change), async (changes) => {
        browser = openBrowser();
        const list = openList();
        for (const { id, state, note } of changes) {
          list.getState().mark([id], state);
          if (note !== null) list.getState().setNote(id, note);
        }
        await settled();
        const again = openList();
        await settled();
        expect(again.getState().marks).toEqual(list.getState().marks);
      }),
      { numRuns: 30 },
    );
  });

  it('steps a mark through all states and back to none', () => {
    const steps = [nextReadState(null)];
    for (let step = 0; step < 3; step += 1) steps.push(nextReadState(steps.at(-1) ?? null));
    expect(steps).toEqual(['to-read', 'read', 'dismissed', null]);
  });
});
