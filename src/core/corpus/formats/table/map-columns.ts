/** The header of a table → which columns hold which field of a paper. */
import { COLUMN_FIELDS, type ColumnChoice } from '../../source-record.ts';
import {
  fieldNames,
  LOOSE_ABSTRACT_TIER,
  plainName,
  SOURCE_FIELDS,
  type SourceField,
} from '../field-names.ts';
import { detectDialect, type TableDialect } from './dialects.ts';

/** Columns of tables of people, whose "Title" is "Dr" or "Manager". */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'name|full name|first name|last name|surname|email|mail|email address|department|phone|telephone|mobile'
    .split('|')
    .map(plainName),
);

const LOOSE_ABSTRACTS: ReadonlySet<string> = new Set(
  fieldNames('abstract').slice(LOOSE_ABSTRACT_TIER).flat(),
);

/** Fields that tables of people have as well. */
const COMMON_FIELDS: ReadonlySet<SourceField> = new Set([
  'id',
  'title',
  'url',
  'language',
  'codeUrl',
]);

export interface ColumnMap {
  dialect: TableDialect | undefined;
  /** Places of columns in the header. Of several, the first with a value counts. */
  columnsOf: ReadonlyMap<SourceField, readonly number[]>;
}

/**
 * Returns where the fields are in a table under `header`. A choice counts before any name; one that
 * is empty takes the field from the table, and one of a column that is not there is no choice.
 */
export function mapColumns(header: readonly string[], choice: ColumnChoice = {}): ColumnMap {
  const chosen = chosenColumns(header, choice);
  const taken = new Set([...chosen.values()].flat());
  const placesOf = new Map<string, number[]>();
  for (const [place, name] of header.map(plainName).entries()) {
    if (taken.has(place)) continue;
    const places = placesOf.get(name);
    if (places === undefined) placesOf.set(name, [place]);
    else places.push(place);
  }
  const dialect = detectDialect(new Set(header.map(plainName)));
  const columnsOf = new Map<SourceField, readonly number[]>();
  for (const field of SOURCE_FIELDS) {
    const own = dialect?.fields.get(field);
    const tiers = own === undefined ? fieldNames(field) : [own];
    const usable =
      field === 'abstract' && !columnsOf.has('title') ? tiers.slice(0, LOOSE_ABSTRACT_TIER) : tiers;
    const found = usable
      .map((names) => names.flatMap((name) => placesOf.get(name) ?? []))
      .find((places) => places.length > 0);
    const guessed = own === undefined ? lookCloser(field, header, taken) : [];
    const places = chosen.get(field) ?? found ?? guessed;
    if (places.length > 0) columnsOf.set(field, places);
  }
  if (dialect === undefined && !chosen.has('title') && isOfPeople(header, columnsOf)) {
    columnsOf.delete('title');
    if (!chosen.has('abstract')) columnsOf.delete('abstract');
  }
  return { dialect, columnsOf };
}

/** Tells whether nothing under `header` is a paper's but a title and what only stands beside titles. */
function isOfPeople(
  header: readonly string[],
  columnsOf: ReadonlyMap<SourceField, readonly number[]>,
): boolean {
  const names = header.map(plainName);
  return (
    names.some((name) => OF_PEOPLE.has(name)) &&
    [...columnsOf].every(
      ([field, places]) =>
        COMMON_FIELDS.has(field) ||
        (field === 'abstract' && places.every((place) => LOOSE_ABSTRACTS.has(names[place] ?? ''))),
    )
  );
}

/** Titles and abstracts are also told by part of a name: "Title (English)", "Titel / Title". */
function lookCloser(
  field: SourceField,
  header: readonly string[],
  taken: ReadonlySet<number>,
): readonly number[] {
  if (field !== 'title' && field !== 'abstract') return [];
  const names = fieldNames(field)[0] ?? [];
  const place = header.findIndex(
    (name, column) =>
      !taken.has(column) && name.split(/[/(\n]/).some((part) => names.includes(plainName(part))),
  );
  return place < 0 ? [] : [place];
}

/** Tells whether `map` finds papers: a title or an abstract. */
export function hasText({ columnsOf }: ColumnMap): boolean {
  return columnsOf.has('title') || columnsOf.has('abstract');
}

function chosenColumns(
  header: readonly string[],
  choice: ColumnChoice,
): Map<SourceField, readonly number[]> {
  const chosen = new Map<SourceField, readonly number[]>();
  for (const field of COLUMN_FIELDS) {
    const name = choice[field];
    if (name === undefined) continue;
    const exact = header.indexOf(name.trim());
    const alike = header.findIndex((one) => plainName(one) === plainName(name));
    const place = exact >= 0 ? exact : alike;
    if (name.trim() === '') chosen.set(field, []);
    else if (place >= 0) chosen.set(field, [place]);
  }
  return chosen;
}
