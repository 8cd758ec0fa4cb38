/** Takes what a file holds into this browser, beside what is kept here. */
import { joinEdits } from '../../explorer/join-edits.ts';
import { keepEditsIn } from '../../explorer/kept-edits.ts';
import { parseKept } from '../../explorer/kept-file.ts';
import { BadListError } from '../../explorer/reading-file.ts';
import { storePreference } from '../common/use-stored.ts';
import type { OpenMap } from '../explorer/open-map.ts';
import { storageText } from '../text/storage.ts';

/** Returns in words what was taken in, or why nothing was. */
export async function takeKept(file: string, map: OpenMap): Promise<string> {
  try {
    const { reading, views, edits, preferences, unread } = parseKept(file);
    const papers = await map.reading.getState().take(reading);
    const taken = await map.savedViews.getState().take(views);
    const { maps, lost } = await takeEdits(edits, map);
    for (const [key, value] of preferences) storePreference(key, value);
    const told = storageText.imported(papers, taken, maps, preferences.size);
    return [
      told,
      ...(unread > 0 ? [storageText.unread(unread)] : []),
      ...(lost > 0 ? [storageText.lostEdits(lost)] : []),
    ].join(' ');
  } catch (error) {
    if (!(error instanceof BadListError)) throw error;
    return error.problem === 'newer' ? storageText.newer : storageText.noFile;
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
