/** `throughline fetch`: papers that a service knows, by a query or a list of ids, as JSON Lines. */
import { Argument, type Command } from 'commander';
import { readerOf } from '../../src/core/corpus/formats.ts';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import type { CorpusReading } from '../../src/core/corpus/reading.ts';
import { BadCorpusError, BadOptionError, NoAnswerError } from '../../src/core/shared/errors.ts';
import { doAtOnce } from '../../src/core/shared/in-steps.ts';
import { fetchPages, type KeptPage, type ServicePage } from '../../src/io/services/fetch-pages.ts';
import {
  SERVICE_NAMES,
  type Service,
  type ServiceName,
  type ServiceQuery,
} from '../../src/io/services/service.ts';
import { serviceCalled } from '../../src/io/services/services.ts';
import { sendingStatement } from '../../src/io/services/statement.ts';
import { count } from '../count.ts';
import { countReading, reportFaults } from '../files/print-reading.ts';
import { writeBeside } from '../files/write-beside.ts';
import { baseUrlOption, contactOption } from '../services/contact-option.ts';
import { type KeptAnswers, openKeptAnswers } from '../services/kept-answers.ts';
import { callerOf, createNetDriver } from '../services/net-driver.ts';
import { readIdsFile } from '../services/read-ids.ts';
import { wholeNumberArgument } from './number-arguments.ts';

interface FetchArguments {
  ids?: string;
  limit?: number;
  contact?: string;
  out?: string;
  baseUrl?: string;
}

/** Papers of a query where nothing else is said. */
const USUAL_LIMIT = 200;

/** Adds the command to `program`; `signal` stops it. */
export function addFetchCommand(program: Command, signal: AbortSignal): void {
  program
    .command('fetch')
    .description(
      'ask a service for papers, by a query or a list of ids, and print them as JSON Lines',
    )
    .addArgument(new Argument('<service>', 'the service').choices(SERVICE_NAMES))
    .argument('[query...]', "words, or a query in the service's own language")
    .option('--ids <file>', 'ids of papers, a line each, in place of a query')
    .option(
      '--limit <number>',
      `papers at most (default: ${USUAL_LIMIT}; of ids and of Zotero, all)`,
      wholeNumberArgument(1),
    )
    .addOption(contactOption())
    .option('--out <file>', 'file to write; a run that was broken off goes on where it stopped')
    .addOption(baseUrlOption())
    .action((name: ServiceName, words: string[], choices: FetchArguments) =>
      runFetch(serviceCalled(name), words.join(' ').trim(), choices, signal),
    );
}

async function runFetch(
  service: Service,
  words: string,
  { ids: idFile, limit, contact, out, baseUrl }: FetchArguments,
  signal: AbortSignal,
): Promise<void> {
  const query = await readQuery(service, words, idFile, limit);
  const caller = callerOf(service, contact, baseUrl);
  console.error(sendingStatement(service, query, caller));
  const asked = { service: service.name, ...query };
  const kept = out === undefined ? undefined : await openKeptAnswers<KeptPage>(out, asked, isPage);
  const earlier = kept?.earlier ?? [];
  if (earlier.length > 0) {
    console.error(`${kept?.path}: goes on after ${count(earlier.length, 'answer')}`);
  }
  const pages: ServicePage[] = [];
  const answers = fetchPages(service, query, caller, createNetDriver(signal), earlier);
  const failure = await takePages(answers, pages, service, query, kept);
  if (failure !== undefined && kept !== undefined) {
    throw new NoAnswerError(`${failure.message} The same command goes on from ${kept.path}.`);
  }
  const { reading, lines } = readPages(service, query, pages);
  reportFaults(reading);
  if (lines.length === 0) {
    throw failure ?? new BadCorpusError(`commands/fetch: ${service.title} knows no such paper.`);
  }
  if (out === undefined) for (const line of lines) console.log(line);
  else await writeBeside([{ path: out, text: `${lines.join('\n')}\n` }]);
  await kept?.remove();
  const found = lines.length < reading.papers.length ? `, of which ${lines.length} are kept` : '';
  console.error(`${service.title}: ${countReading(reading)}${found}`);
  if (query.ids.length > 0) {
    const records = pages.reduce((sum, page) => sum + page.records, 0);
    const unknown = query.ids.length - records;
    if (unknown > 0) console.error(`${service.title}: ${count(unknown, 'id')} not known to it`);
  }
  if (failure !== undefined) throw failure;
}

/** @throws BadOptionError when it is not clear what is asked, or more than the service gives. */
async function readQuery(
  service: Service,
  words: string,
  idFile: string | undefined,
  limit: number | undefined,
): Promise<ServiceQuery> {
  const { title, most, listsAll } = service;
  if (idFile !== undefined && words !== '') {
    throw new BadOptionError('commands/fetch: a query and --ids were given; give one of them.');
  }
  if (idFile === undefined && words === '' && listsAll !== true) {
    throw new BadOptionError('commands/fetch: nothing is asked; give a query, or --ids FILE.');
  }
  if (limit !== undefined && limit > most) {
    throw new BadOptionError(
      `commands/fetch: ${title} gives at most ${most} papers of a query, ${limit} were asked for; ` +
        'ask for less, or in several narrower queries.',
    );
  }
  const ids = idFile === undefined ? [] : await readIdsFile(idFile, service);
  const usual = listsAll === true ? most : Math.min(USUAL_LIMIT, most);
  return { words, ids: ids.slice(0, limit), limit: limit ?? (ids.length || usual) };
}

/** Adds the pages that come to `pages`; returns the error that ended them, if one did. */
async function takePages(
  answers: AsyncIterable<ServicePage>,
  pages: ServicePage[],
  { title }: Service,
  { limit }: ServiceQuery,
  kept: KeptAnswers<KeptPage> | undefined,
): Promise<NoAnswerError | undefined> {
  let records = 0;
  let total: number | undefined;
  try {
    for await (const answer of answers) {
      pages.push(answer);
      const { page, text, totalResults } = answer;
      if (!answer.isKept) {
        await kept?.keep({ page, text, ...(totalResults !== undefined && { totalResults }) });
      }
      records += answer.records;
      total ??= answer.total;
      const of = total === undefined ? '' : ` of ${Math.min(total, limit)} (${total} match)`;
      console.error(`${title}: ${Math.min(records, limit)}${of}`);
    }
  } catch (error) {
    if (error instanceof NoAnswerError) return error;
    throw error;
  }
  return undefined;
}

function readPages(
  { title, format }: Service,
  { limit }: ServiceQuery,
  pages: readonly ServicePage[],
): { reading: CorpusReading; lines: string[] } {
  const files = pages
    .filter(({ records }) => records > 0)
    .map(({ page, text }) => ({ name: `${title}, answer ${page}`, text }));
  const reading = doAtOnce(readCorpus(files, { format: readerOf(format)?.name }));
  const byId = new Map(reading.papers.map((paper) => [paper.id, paper]));
  const lines = reading.inputOrder.slice(0, limit).map((id) => JSON.stringify(byId.get(id)));
  return { reading, lines };
}

function isPage({ page, text }: Record<string, unknown>): boolean {
  return typeof page === 'number' && typeof text === 'string';
}
