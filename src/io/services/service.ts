/**
 * What a service of papers is to us: how a query or a list of ids becomes requests, and what an answer
 * says about the next one. Answers stay in the service's own form; the readers of `core/corpus` read them.
 */

export const SERVICE_NAMES = [
  'arxiv',
  'crossref',
  'openalex',
  'pubmed',
  'semantic-scholar',
  'zotero',
] as const;

export type ServiceName = (typeof SERVICE_NAMES)[number];

/** What is asked for: papers that match the words, or those that the ids name. */
export interface ServiceQuery {
  /** In the service's own language of queries; empty where ids are given. */
  words: string;
  /** As the service spells them, by `readId`. */
  ids: readonly string[];
  /** Papers at most; at least 1. */
  limit: number;
}

/** Who asks. */
export interface Caller {
  /** Where the service's people can reach the person who asks: an e-mail address. */
  contact?: string | undefined;
  /** Never written anywhere but into a request. */
  key?: string | undefined;
  /** Name and version of the program; left out in a browser, which names itself. */
  agent?: string | undefined;
  /** A mirror of the service. */
  baseUrl?: string | undefined;
}

/** One request still to be made. It is kept in files, and holds no key. */
export interface Step {
  ids?: readonly string[];
  /** Records to leave out at the beginning. */
  start: number;
  /** Records to ask for. */
  size: number;
  /** What the answer before gave to go on with. */
  cursor?: string;
}

export interface ServiceRequest {
  /** Below the service's base address. */
  path: string;
  search: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  /** A value of JSON, which makes it a POST. */
  body?: unknown;
}

/** What an answer says of itself. */
export interface ServiceAnswer {
  /** Papers in it; 0 where it only leads to other requests. */
  records: number;
  /** Papers that match, where it says so. */
  total?: number;
  /** What to ask for next; none at the end. */
  next: readonly Step[];
}

export interface Service {
  name: ServiceName;
  title: string;
  baseUrl: string;
  /** Of its answers, as `--format` spells it. */
  format: string;
  /** The environment's variable for a key, of services that give keys. */
  keyVariable?: string;
  /** Lets a page of another site ask: it sends CORS headers. */
  allowsPages: boolean;
  /** Papers that one query can give. */
  most: number;
  /** What `readId` takes, in words. */
  idKinds: string;
  /** Answers without words: everything it has. */
  listsAll?: true;
  /** Between the beginnings of two requests. */
  intervalMs(caller: Caller): number;
  /** Returns `id` as requests spell it, or `undefined` where the service knows no such id. */
  readId(id: string): string | undefined;
  /** Returns the requests to begin with. */
  begin(query: ServiceQuery): readonly Step[];
  request(step: Step, query: ServiceQuery, caller: Caller): ServiceRequest;
  /**
   * Returns what `text` says of itself.
   * @throws Garbled where it is cut off or no answer at all; Refusal where it holds an error.
   */
  read(text: string, step: Step, query: ServiceQuery, headers: AnswerHeaders): ServiceAnswer;
  /** Returns what is kept of an answer: without the places of papers that it does not know. */
  keep?(text: string, step: Step): string;
  /** Tells whether a refusal only means that none of what was asked for is known. */
  isNone?(status: number, text: string, step: Step): boolean;
  /** Statuses that pass by waiting, besides 408, 425, 429 and those from 500. */
  passing?: readonly number[];
}

/** What is read of the headers of an answer. */
export interface AnswerHeaders {
  /** Zotero's count of all results. */
  totalResults?: number;
}

/** An answer that is cut off, or of another form than the service's: asking again may help. */
export class Garbled extends Error {}

/** An answer that holds the service's own words why there is none. */
export class Refusal extends Error {}
