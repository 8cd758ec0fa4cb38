/** Takes what a file holds into this browser, beside what is kept here. */
import { joinEdits } from '../../explorer/join-edits.ts';
import { KeepingError } from '../../explorer/keeping.ts';
import { keepEditsIn } from '../../explorer/kept-edits.ts';
import { parseKept } from '../../explorer/kept-file.ts';
import type { OwnMaps, WholeMap } from '../../explorer/own-maps.ts';
import { BadListError } from '../../explorer/reading-file.ts';
import { pageHost } from '../explorer/host.ts';
import type { OpenMap } from '../explorer/open-map.ts';
import { storageText } from '../text/storage.ts';

/** Returns in words what was taken in, or why nothing was. */
export async function takeKept(file: string, map: OpenMap, ownMaps: OwnMaps): Promise<string> {
  try {
    const { maps: whole, reading, views, edits, preferences, unread } = parseKept(file);
    const papers = await map.reading.getState().take(reading);
    const taken = await map.savedViews.getState().take(views);
    const { maps: corpora, lost } = await takeEdits(edits, map);
    const maps = await takeMaps(whole, ownMaps);
    for (const [key, value] of preferences) pageHost.preferences.write(key, value);
    const told = storageText.imported({
      maps: maps ?? 0,
      papers,
      views: taken,
      corpora,
      preferences: preferences.size,
    });
    return [
      told,
      ...(unread > 0 ? [storageText.unread(unread)] : []),
      ...(lost > 0 ? [storageText.lostEdits(lost)] : []),
      ...(maps === null ? [storageText.lostMaps] : []),
    ].join(' ');
  } catch (error) {
    if (!(error instanceof BadListError)) throw error;
    return error.problem === 'newer' ? storageText.newer : storageText.noFile;
  }
}

/** Returns how many maps are new or later; null where the browser does not keep them. */
async function takeMaps(maps: readonly WholeMap[], ownMaps: OwnMaps): Promise<number | null> {
  try {
    return await ownMaps.take(maps);
  } catch (error) {
    if (!(error instanceof KeepingError)) throw error;
    return null;
  }
}

/** Returns of how many maps edits were added, and of how many they could not be kept. */
async function takeEdits(
  edits: ReadonlyMap<string, string>,
  map: OpenMap,
): Promise<{ maps: number; lost: number }> {
  let isKept = true;
  const kept = keepEditsIn(
    () => localStorage,
    (code) => {
      isKept = code === null;
    },
  );
  let maps = 0;
  let lost = 0;
  for (const [corpus, added] of edits) {
    const joined = joinEdits(kept.read(corpus), added);
    if (joined === null) continue;
    const isOpen = corpus === map.published.inputHash && map.texts !== null;
    if (isOpen) {
      const loaded = await map.curation.getState().load(new TextEncoder().encode(added));
      isKept = loaded !== null;
    } else kept.write(corpus, joined);
    if (isKept) maps += 1;
    else lost += 1;
  }
  return { maps, lost };
}
