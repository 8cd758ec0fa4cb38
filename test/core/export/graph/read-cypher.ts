/** A reader of the literals that an export in Cypher holds, apart from its writer. */

type Value = string | number | Value[] | { [name: string]: Value };

export interface Statement {
  rows: { [name: string]: Value }[];
  /** What is done with each row, or the whole of a statement without rows. */
  act: string;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Returns the statements of a text. @throws Error at the first character that is not as it should be. */
export function readCypher(text: string): Statement[] {
  let at = 0;
  const fail = (): never => {
    throw new Error(`at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const take = (form: RegExp): string => {
    const sticky = new RegExp(form.source, 'uy');
    sticky.lastIndex = at;
    const [found] = sticky.exec(text) ?? fail();
    at += found.length;
    return found;
  };
  const sees = (start: string) => text.startsWith(start, at);
  const readString = (): string => {
    take(/'/);
    let value = '';
    while (!sees("'")) {
      if (!sees('\\')) value += take(/[^'\\\p{Cc}]/u);
      else if (sees('\\u'))
        value += String.fromCharCode(Number.parseInt(take(/\\u[\da-f]{4}/).slice(2), 16));
      else {
        const mark = take(/\\[\\'"nrtbf]/).slice(1);
        value += escapes[mark] ?? mark;
      }
    }
    take(/'/);
    return value;
  };
  const readMany = <T>(open: RegExp, one: () => T, close: string): T[] => {
    take(open);
    const values: T[] = [];
    while (!sees(close)) {
      values.push(one());
      take(/(?:,\s*)?/);
    }
    at += close.length;
    return values;
  };
  const readEntry = (): [string, Value] => [take(/\w+: /).slice(0, -2), readValue()];
  const readMap = () => Object.fromEntries(readMany(/\{/, readEntry, '}'));
  const readValue = (): Value => {
    if (sees("'")) return readString();
    if (sees('[')) return readMany(/\[/, readValue, ']');
    return Number(take(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/));
  };
  const statements: Statement[] = [];
  while (at < text.length) {
    if (sees('UNWIND [\n')) {
      const rows = readMany(/UNWIND \[\n/, readMap, '\n] AS row\n');
      statements.push({ rows, act: take(/[^;']*/) });
    } else statements.push({ rows: [], act: take(/CREATE CONSTRAINT [^;']*/) });
    take(/;\n/);
  }
  return statements;
}
