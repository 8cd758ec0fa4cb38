/** The import worker's requests to services, each asked for by the person who uses the page. */
import { applyFills, type Fill } from '../../core/corpus/complete/apply-fills.ts';
import { findFills } from '../../core/corpus/complete/find-fills.ts';
import { identifierKeys, missingFields } from '../../core/corpus/complete/missing-fields.ts';
import { NoAnswerError } from '../../core/shared/errors.ts';
import type { Paper, RunControl } from '../../core/types.ts';
import { fetchPages } from '../../io/services/fetch-pages.ts';
import { completingServices, serviceCalled } from '../../io/services/services.ts';
import type { Completion, FetchedFiles, ServiceSearch, ServiceWait } from './protocol.ts';
import { callerWith, createBrowserDriver } from './services.ts';

/** Told as well why a service is not asked at once. */
export interface AskControl extends RunControl {
  waiting?(wait: ServiceWait): void;
}

/**
 * Returns the answers to a search as files of their own.
 * @throws NoAnswerError when none came.
 */
export async function fetchFiles(
  { service: name, words, ids, limit, contact }: ServiceSearch,
  control: AskControl,
): Promise<FetchedFiles> {
  const service = serviceCalled(name);
  const driver = createBrowserDriver(control);
  const query = { words, ids, limit };
  // A slash would make a folder of what stands before it.
  const about = words === '' ? 'Papers by id' : words.replaceAll('/', ' ');
  const files: FetchedFiles['files'] = [];
  let records = 0;
  let failure: string | null = null;
  control.progress({ stage: 'reading', done: 0, total: limit });
  try {
    for await (const page of fetchPages(service, query, callerWith(contact), driver)) {
      records += page.records;
      const total = Math.min(limit, page.total ?? limit);
      control.progress({ stage: 'reading', done: Math.min(records, total), total });
      if (page.records > 0) {
        // The first one's name is the map's, where the person gives it none.
        const part = files.length === 0 ? '' : `, ${files.length + 1}`;
        files.push({ name: `${about} (${service.title}${part})`, blob: new Blob([page.text]) });
      }
    }
  } catch (error) {
    if (!(error instanceof NoAnswerError) || files.length === 0) throw error;
    failure = error.message;
  }
  return { files, failure };
}

/** Returns what the services have of what `papers` lack, together with the `fills` that are there. */
export async function completeIn(
  papers: readonly Paper[],
  fills: readonly Fill[],
  contact: string,
  control: AskControl,
): Promise<Completion> {
  const driver = createBrowserDriver(control);
  const caller = callerWith(contact);
  const lacking = applyFills(papers, fills).filter(isCompletable);
  const total = lacking.length;
  const found: Fill[] = [];
  const failures: string[] = [];
  control.progress({ stage: 'reading', done: 0, total });
  const sources = completingServices.map((service) => ({
    title: service.title,
    format: service.format,
    readId: service.readId,
    ask: (ids: readonly string[]) =>
      fetchPages(service, { words: '', ids, limit: ids.length }, caller, driver),
  }));
  const watch = { failed: ({ message }: NoAnswerError) => failures.push(message) };
  for await (const fill of findFills(lacking, sources, watch)) {
    found.push(fill);
    control.progress({ stage: 'reading', done: Math.min(found.length, total), total });
  }
  return { fills: new Blob([JSON.stringify([...fills, ...found])]), failures };
}

/** Tells whether a service can be asked for what `paper` lacks. */
export function isCompletable(paper: Paper): boolean {
  return missingFields(paper).length > 0 && identifierKeys(paper).length > 0;
}

/** Returns the fills that an ask carries. */
export async function readFills(fills: Blob | null): Promise<Fill[]> {
  return fills === null ? [] : JSON.parse(await fills.text());
}
