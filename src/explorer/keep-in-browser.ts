/** The keeping of this browser. */
import { keepRecordsIn } from '../io/kept-records.ts';
import { openTabNews } from '../io/tab-news.ts';
import { createKeeping, type Keeping } from './keeping.ts';

/** Name of the database, and of the news between the pages that share it. */
const keptName = 'throughline';

/** Returns the keeping that all pages of this origin share. */
export function keepInBrowser(): Keeping {
  return createKeeping(
    keepRecordsIn(() => indexedDB, keptName),
    openTabNews(keptName),
  );
}
