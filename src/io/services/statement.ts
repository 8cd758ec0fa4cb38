/** What is sent to whom, in words, before anything is. */
import type { Caller, Service, ServiceQuery } from './service.ts';

/** Words of a query that are quoted. */
const MOST_QUOTED = 200;

/** Returns the sentence of what asking `service` sends. */
export function sendingStatement(
  service: Service,
  { words, ids }: Pick<ServiceQuery, 'words' | 'ids'>,
  caller: Caller,
): string {
  const host = new URL(caller.baseUrl ?? service.baseUrl).host;
  const sent = [...whatIsAsked(words, ids.length), ...whoAsks(caller)];
  return `To ${service.title} (${host}) goes: ${sent.join('; ')}. Nothing else is sent.`;
}

/** Returns the sentence of what completing `papers` papers sends to each of `askers`. */
export function completingStatement(
  askers: readonly { service: Service; caller: Caller }[],
  papers: number,
): string {
  const hosts = askers.map(({ service: { title, baseUrl }, caller }) => {
    const host = new URL(caller.baseUrl ?? baseUrl).host;
    return `${title} (${caller.key === undefined ? host : `${host}, with your key`})`;
  });
  const what =
    papers === 1
      ? "one paper's DOI, arXiv id or PubMed id"
      : `the DOIs, arXiv ids or PubMed ids of ${papers} papers`;
  const { contact, agent } = askers[0]?.caller ?? {};
  const sent = [what, ...whoAsks({ contact, agent })];
  return (
    `To ${hosts.join(', then ')} goes, as long as something is missing: ${sent.join('; ')}. ` +
    'Nothing else is sent.'
  );
}

function whatIsAsked(words: string, ids: number): string[] {
  if (ids > 0) return [ids === 1 ? 'one identifier of a paper' : `${ids} identifiers of papers`];
  if (words === '') return ['a request for all that it has'];
  const quoted = words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
  return [`the words “${quoted}”`];
}

function whoAsks({ contact, key, agent }: Caller): string[] {
  return [
    ...(contact === undefined ? [] : [`the address ${contact}`]),
    ...(key === undefined ? [] : ['your key']),
    ...(agent === undefined ? [] : [`this program's name (${agent})`]),
  ];
}
