/** Halves of surrogate pairs are no characters, and no file of RDF can hold them. */
import { loneSurrogates } from '../../../shared/surrogates.ts';
import type { ExportRemark } from '../../source.ts';
import type { Description, Value } from './description.ts';

/**
 * Returns the rows with every half of a surrogate pair replaced by U+FFFD; `remark` is told how many
 * there were after the last row.
 */
export function* mendTexts(
  rows: Iterable<Description[]>,
  remark: (remark: ExportRemark) => void,
): Generator<Description[]> {
  let count = 0;
  let first = '';
  const mendText = (text: string, id: string) =>
    text.replace(loneSurrogates, () => {
      if (count === 0) first = id;
      count += 1;
      return '\uFFFD';
    });
  const mendValue = (value: Value, id: string): Value => {
    if ('text' in value) return { ...value, text: mendText(value.text, id) };
    return 'nameless' in value ? { nameless: mend(value.nameless, id) } : value;
  };
  const mend = (description: Description, id: string): Description => ({
    ...description,
    statements: description.statements.map(
      ([property, values]) => [property, values.map((value) => mendValue(value, id))] as const,
    ),
  });
  for (const row of rows) yield row.map((one) => mend(one, one.id ?? ''));
  if (count > 0) {
    const message = `${count} halves of characters were replaced by U+FFFD, the first in ${first}.`;
    remark({ code: 'forbidden-characters', message });
  }
}
