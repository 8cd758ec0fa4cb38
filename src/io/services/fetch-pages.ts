/**
 * The pages that a query gives, one after another. Steps are a queue: an answer adds those that follow
 * from it. So the answers kept of a run that was broken off lead, read again in order, to the step at
 * which it stopped.
 */
import { type AnsweredStep, createAsker, type ServiceDriver } from './ask-service.ts';
import { type Caller, Garbled, type Service, type ServiceQuery } from './service.ts';

/** An answer as it is kept. */
export interface KeptPage {
  /** From 1. */
  page: number;
  text: string;
  totalResults?: number;
}

export interface ServicePage extends KeptPage {
  /** Papers in it. */
  records: number;
  /** Papers that match, where the service says so. */
  total?: number;
  /** It came from an earlier run. */
  isKept: boolean;
}

/**
 * Yields the pages of `query`, those in `kept` first. Ends when the query's limit is reached or the
 * service has no more.
 * @throws NoAnswerError, after the pages that came.
 */
export async function* fetchPages(
  service: Service,
  query: ServiceQuery,
  caller: Caller,
  driver: ServiceDriver,
  kept: readonly KeptPage[] = [],
): AsyncGenerator<ServicePage, void, void> {
  const asker = createAsker(service, caller, driver);
  const steps = [...service.begin(query)];
  let records = 0;
  // A service may know several papers of one id.
  const most = query.ids.length > 0 ? Number.POSITIVE_INFINITY : query.limit;
  for (let page = 1; steps.length > 0 && records < most; page += 1) {
    const [step] = steps.splice(0, 1);
    if (step === undefined) return;
    const kepts = kept[page - 1];
    const earlier = kepts === undefined ? undefined : readKept(service, step, query, kepts);
    const answer = earlier ?? (await asker.ask(step, query));
    const { text, totalResults, total } = answer;
    steps.push(...answer.next);
    records += answer.records;
    yield {
      page,
      text,
      ...(totalResults !== undefined && { totalResults }),
      records: answer.records,
      ...(total !== undefined && { total }),
      isKept: earlier !== undefined,
    };
  }
}

function readKept(
  service: Service,
  step: Parameters<Service['read']>[1],
  query: ServiceQuery,
  { text, totalResults }: KeptPage,
): AnsweredStep | undefined {
  if (text === '') return { text, records: 0, next: [] };
  const headers = totalResults === undefined ? {} : { totalResults };
  try {
    return { ...service.read(text, step, query, headers), ...headers, text };
  } catch (error) {
    if (error instanceof Garbled) return undefined;
    throw error;
  }
}
