/** The options of every command that reads papers. */
import { type Command, InvalidArgumentError } from 'commander';
import { CORPUS_FORMATS, type CorpusFormat } from '../../src/core/corpus/formats.ts';
import {
  COLUMN_FIELDS,
  type ColumnChoice,
  type ColumnField,
} from '../../src/core/corpus/source-record.ts';

/** What every command that reads papers may be told about it. */
export interface CorpusArguments {
  format?: CorpusFormat | undefined;
  column?: ColumnChoice | undefined;
  report?: string | undefined;
}

/** What people also call a format: after the ending of its files. */
const ALIASES: ReadonlyMap<string, CorpusFormat> = new Map([
  ['bib', 'bibtex'],
  ['biblatex', 'bibtex'],
  ['refer', 'endnote-tagged'],
  ['enw', 'endnote-tagged'],
  ['ciw', 'web-of-science'],
  ['isi', 'web-of-science'],
  ['nbib', 'medline'],
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
]);

/** Adds the options of `CorpusArguments` to `command`. */
export function addCorpusOptions(command: Command): Command {
  return command
    .option(
      '--format <format>',
      `read every file as this: ${CORPUS_FORMATS.join(', ')}`,
      formatCalled,
    )
    .option(
      '--column <field=name>',
      `read the column of that name as this field of a table, repeatable: ${COLUMN_FIELDS.join(', ')}`,
      addColumn,
    )
    .option('--report <file>', 'write what became of every file and record there, as JSON');
}

function formatCalled(name: string): CorpusFormat {
  const format = ALIASES.get(name) ?? CORPUS_FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  throw new InvalidArgumentError(`Allowed choices are ${CORPUS_FORMATS.join(', ')}.`);
}

function addColumn(word: string, before: ColumnChoice = {}): ColumnChoice {
  const equals = word.indexOf('=');
  const field = COLUMN_FIELDS.find((known) => known === word.slice(0, equals));
  const name = word.slice(equals + 1).trim();
  if (equals < 0 || field === undefined || name === '') {
    throw new InvalidArgumentError(
      `FIELD=NAME is needed, such as title=Heading; fields are ${COLUMN_FIELDS.join(', ')}.`,
    );
  }
  return { ...before, [field satisfies ColumnField]: name };
}
