/** Steps that several services take: batches of ids, and pages by their start. */
import type { ServiceAnswer, ServiceQuery, Step } from './service.ts';

/** Returns a step for every `size` of `ids`. */
export function batches(ids: readonly string[], size: number): Step[] {
  const steps: Step[] = [];
  for (let start = 0; start < ids.length; start += size) {
    const batch = ids.slice(start, start + size);
    steps.push({ ids: batch, start: 0, size: batch.length });
  }
  return steps;
}

/** Returns the first page of a query, of at most `most` records. */
export function firstPage({ limit }: ServiceQuery, most: number): Step[] {
  return [{ start: 0, size: Math.min(limit, most) }];
}

/** Returns the answer of a page of `records`, and the page after it as long as there is one to ask for. */
export function pageAnswer(
  step: Step,
  { limit }: ServiceQuery,
  records: number,
  total: number | undefined,
): ServiceAnswer {
  const start = step.start + step.size;
  const end = Math.min(limit, total ?? (records < step.size ? 0 : limit));
  const isLast = step.ids !== undefined || start >= end;
  return {
    records,
    ...(total !== undefined && { total }),
    next: isLast ? [] : [{ start, size: Math.min(step.size, limit - start) }],
  };
}
