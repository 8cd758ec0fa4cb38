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
    const papers = map.reading.getState().take(reading);
    const taken = map.savedViews.getState().take(views);
    const maps = await takeEdits(edits, map);
    for (const [key, value] of preferences) storePreference(key, value);
    const told = storageText.imported(papers, taken, maps, preferences.size);
    return unread > 0 ? told + storageText.unread(unread) : told;
  } catch (error) {
    if (!(error instanceof BadListError)) throw error;
    return error.problem === 'newer' ? storageText.newer : storageText.noFile;
  }
}

/** Returns of how many maps edits were added. */
async function takeEdits(edits: ReadonlyMap<string, string>, map: OpenMap): Promise<number> {
  const kept = keepEditsIn(() => localStorage);
  let maps = 0;
  for (const [corpus, added] of edits) {
    const joined = joinEdits(kept.read(corpus), added);
    if (joined === null) continue;
    maps += 1;
    const isOpen = corpus === map.published.inputHash && map.texts !== null;
    if (isOpen) await map.curation.getState().load(new TextEncoder().encode(added));
    else kept.write(corpus, joined);
  }
  return maps;
}
