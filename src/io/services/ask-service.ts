/**
 * One answer of a service: not asked for sooner than it allows, and again, a bounded number of times,
 * where it is busy, unreachable, slow, or hands over half an answer.
 */
import { NoAnswerError } from '../../core/shared/errors.ts';
import { serviceWords } from './answers.ts';
import { backoffMs, isPassing, LONGEST_ASKED_MS, MOST_TRIES, retryAfterMs } from './retry.ts';
import {
  type Caller,
  Garbled,
  Refusal,
  type Service,
  type ServiceAnswer,
  type ServiceQuery,
  type Step,
} from './service.ts';

/** What a driver brings along: the net, the time and chance. */
export interface ServiceDriver {
  fetch(address: string, init: RequestInit): Promise<Response>;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  nowMs(): number;
  /** From 0 to 1. */
  random(): number;
  signal: AbortSignal;
  /** When each service may be asked next, by its name: whatever is asked of it goes by one clock. */
  readonly readyMs: Map<string, number>;
  /** For one answer, its text included. */
  timeoutMs: number;
  /** Told before every wait that a failure causes. */
  waiting?(event: { reason: string; ms: number }): void;
}

export interface AnsweredStep extends ServiceAnswer {
  text: string;
  totalResults?: number;
}

/** A failure of one try. */
interface Failure {
  reason: string;
  /** What the service asks to wait. */
  askedMs?: number | undefined;
}

export interface Asker {
  /**
   * Returns the answer to `step`.
   * @throws NoAnswerError when it refuses, or fails as often as it is asked; the signal's reason.
   */
  ask(step: Step, query: ServiceQuery): Promise<AnsweredStep>;
}

/** Returns who asks `service` for `caller`, one request after another. */
export function createAsker(service: Service, caller: Caller, driver: ServiceDriver): Asker {
  const { signal } = driver;
  const intervalMs = service.intervalMs(caller);
  const { readyMs } = driver;
  const notBefore = (ms: number) =>
    readyMs.set(service.name, Math.max(readyMs.get(service.name) ?? ms, ms));

  const wait = async () => {
    const ms = (readyMs.get(service.name) ?? 0) - driver.nowMs();
    if (ms > 0) await driver.sleep(ms, signal);
    signal.throwIfAborted();
    notBefore(driver.nowMs() + intervalMs);
  };
  return {
    async ask(step, query) {
      for (let failures = 0; ; ) {
        await wait();
        const answer = await tryOnce(service, step, query, caller, driver);
        if (!('reason' in answer)) return answer;
        failures += 1;
        const { reason, askedMs = 0 } = answer;
        if (askedMs > LONGEST_ASKED_MS) throw tooLong(service, reason, askedMs);
        if (failures >= MOST_TRIES) throw gaveUp(service, reason);
        const ms = Math.max(askedMs, backoffMs(failures, driver.random()));
        driver.waiting?.({ reason: `${service.title} ${reason}`, ms });
        notBefore(driver.nowMs() + ms);
      }
    },
  };
}

async function tryOnce(
  service: Service,
  step: Step,
  query: ServiceQuery,
  caller: Caller,
  driver: ServiceDriver,
): Promise<AnsweredStep | Failure> {
  const { address, init } = prepareRequest(service, step, query, caller);
  const timeout = AbortSignal.timeout(driver.timeoutMs);
  const signal = AbortSignal.any([driver.signal, timeout]);
  let response: Response;
  let text: string;
  try {
    response = await driver.fetch(address, { ...init, signal });
    text = await response.text();
  } catch (error) {
    driver.signal.throwIfAborted();
    if (timeout.aborted) return { reason: `gave no answer in ${driver.timeoutMs / 1000} s` };
    return { reason: `could not be reached (${causeOf(error)})` };
  }
  const { status } = response;
  if (!response.ok) {
    const words = withoutKey(serviceWords(text), caller);
    const reason = `answered ${status}${words === '' ? '' : `: ${words}`}`;
    if (isPassing(status, service.passing)) {
      return { reason, askedMs: retryAfterMs(response.headers.get('retry-after'), driver.nowMs()) };
    }
    if (service.isNone?.(status, text, step) === true) return { text: '', records: 0, next: [] };
    throw refused(service, reason);
  }
  try {
    const count = response.headers.get('total-results');
    const headers = count !== null && /^\d+$/.test(count) ? { totalResults: Number(count) } : {};
    const answer = service.read(text, step, query, headers);
    return { ...answer, ...headers, text: service.keep?.(text, step) ?? text };
  } catch (error) {
    if (error instanceof Garbled) {
      return { reason: `gave an answer that can't be read: ${withoutKey(error.message, caller)}` };
    }
    if (error instanceof Refusal) {
      throw refused(service, `refused: ${withoutKey(error.message, caller)}`);
    }
    throw error;
  }
}

function prepareRequest(
  service: Service,
  step: Step,
  query: ServiceQuery,
  caller: Caller,
): { address: string; init: RequestInit } {
  const { path, search, headers = {}, body } = service.request(step, query, caller);
  const base = (caller.baseUrl ?? service.baseUrl).replace(/\/+$/, '');
  const { agent, contact } = caller;
  const named = contact === undefined ? agent : `${agent} (mailto:${contact})`;
  return {
    address: `${base}${path}?${new URLSearchParams(search)}`,
    init: {
      headers: {
        ...headers,
        ...(agent !== undefined && { 'user-agent': named ?? agent }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    },
  };
}

/** Node tells why a connection failed in the cause of what fetch throws. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.message : String(error);
}

/** Services quote what they were sent. */
function withoutKey(words: string, { key }: Caller): string {
  return key === undefined || key === '' ? words : words.replaceAll(key, '…');
}

function refused(service: Service, reason: string): NoAnswerError {
  return new NoAnswerError(
    `services/ask: ${service.title} ${reason}. Change what is asked, then ask again.`,
  );
}

function gaveUp(service: Service, reason: string): NoAnswerError {
  return new NoAnswerError(
    `services/ask: ${service.title} ${reason}; it was asked ${MOST_TRIES} times. ${remedyOf(service)}`,
  );
}

function tooLong(service: Service, reason: string, askedMs: number): NoAnswerError {
  const minutes = Math.ceil(askedMs / 60_000);
  const keyRemedy = service.keyVariable === undefined ? '' : ', or with a key of your own';
  return new NoAnswerError(
    `services/ask: ${service.title} ${reason}, and asks to wait ${minutes} minutes; ` +
      `try again then${keyRemedy}.`,
  );
}

function remedyOf({ name }: Service): string {
  return name === 'zotero'
    ? 'Start Zotero, and let other applications talk to it: Settings, Advanced.'
    : 'Try again later.';
}
