/** The clock of what a browser costs: processor time of a whole tree of processes, so that the load of the machine matters little. */
import { readdirSync, readFileSync } from 'node:fs';

/** Processor time in /proc is counted in hundredths of a second on every Linux. */
const TICKS = 100;

/**
 * Returns the processor seconds, user and system, of all living descendants of this program, as the
 * system has counted them so far; `null` where there is no /proc to read them from.
 */
export function childrenSeconds(): number | null {
  const parents = new Map<number, number>();
  const ticks = new Map<number, number>();
  let entries: string[];
  try {
    entries = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  } catch {
    return null;
  }
  for (const entry of entries) {
    const fields = fieldsOf(entry);
    if (fields === null) continue;
    parents.set(Number(entry), Number(fields[1]));
    ticks.set(Number(entry), Number(fields[11]) + Number(fields[12]));
  }
  let sum = 0;
  for (const [id, own] of ticks) {
    if (descends(id, parents)) sum += own;
  }
  return sum / TICKS;
}

/** Returns the fields after the program's name, which may hold spaces; `null` where it has ended. */
function fieldsOf(id: string): string[] | null {
  try {
    const line = readFileSync(`/proc/${id}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function descends(id: number, parents: ReadonlyMap<number, number>): boolean {
  for (let parent = parents.get(id); parent !== undefined; parent = parents.get(parent)) {
    if (parent === process.pid) return true;
  }
  return false;
}
