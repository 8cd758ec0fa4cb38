import { beforeEach, describe, expect, it } from 'vitest';
import { keptName } from '../../src/explorer/kept-name.ts';
import { openSavedViews, readView } from '../../src/explorer/saved-views.ts';
import { type Browser, openBrowser, settled } from './kept-in-memory.ts';

let browser: Browser;
let time: number;
beforeEach(() => {
  browser = openBrowser();
  time = 0;
});
const openViews = (map = 'default') => openSavedViews(browser.openPage(), map, () => ++time);
const namesOf = (views: ReturnType<typeof openViews>) =>
  views.getState().views.map(({ map, name }) => `${map}/${name}`);

describe('saved views', () => {
  it('are kept under their names, ordered, those of other maps beside', async () => {
    const views = openViews();
    views.getState().save(' Second  view ', 's=c%3Aa');
    views.getState().save('First', '');
    views.getState().save('   ', 'v=papers');
    await settled();
    openViews('acl').getState().save('First', 'v=papers');
    await settled();
    expect(namesOf(views)).toEqual(['acl/First', 'default/First', 'default/Second view']);
    const again = openViews();
    await settled();
    expect(again.getState().views).toEqual(views.getState().views);
  });

  it('take the place of the one that has the name', () => {
    const views = openViews();
    views.getState().save('One', 'v=papers');
    views.getState().save('One', 'v=concepts');
    expect(views.getState().views.map(({ address }) => address)).toEqual(['v=concepts']);
  });

  it('are renamed and removed', async () => {
    const views = openViews();
    views.getState().save('One', 'v=papers');
    const [one] = views.getState().views;
    if (one === undefined) throw new Error('the view is not there');
    views.getState().rename(one, 'One');
    views.getState().rename(one, 'Two');
    expect(namesOf(views)).toEqual(['default/Two']);
    const [two] = views.getState().views;
    if (two !== undefined) views.getState().remove(two);
    await settled();
    expect(browser.size('views')).toBe(0);
  });

  it('are not renamed to what another is called', () => {
    const views = openViews();
    views.getState().save('One', 'v=papers');
    views.getState().save('Two  words', 'v=concepts');
    const [one] = views.getState().views;
    if (one === undefined) throw new Error('the view is not there');
    views.getState().rename(one, ' Two words ');
    expect(namesOf(views)).toEqual(['default/One', 'default/Two words']);
    expect(keptName(' Two  words ')).toBe('Two words');
  });

  it('take of two with one name the later', async () => {
    const views = openViews();
    time = 10;
    views.getState().save('One', 'v=papers');
    const view = { name: 'One', map: 'default', address: 'v=concepts' };
    expect(await views.getState().take([{ ...view, saved: 3 }])).toBe(0);
    expect(await views.getState().take([{ ...view, saved: 30 }])).toBe(1);
    expect(views.getState().views[0]?.address).toBe('v=concepts');
  });

  it('are not what lacks a name, a map or an address', () => {
    expect(readView(null)).toBeNull();
    expect(readView({ name: '  ', map: 'a', address: '' })).toBeNull();
    expect(readView({ name: 'One', map: 'a' })).toBeNull();
    expect(readView({ name: 'One', map: 'a', address: '', saved: 'now' })).toEqual({
      name: 'One',
      map: 'a',
      address: '',
      saved: 0,
    });
  });
});
