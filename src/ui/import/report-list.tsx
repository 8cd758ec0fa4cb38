/** A list of the report: its first entries, the others when asked for, and the whole as a file. */
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import type { AccountList, ShortList } from '../../worker/import/protocol.ts';
import { saveFile } from '../export/save-file.ts';
import { importText } from '../text/import.ts';
import { number } from '../text/numbers.ts';
import type { ImportModel } from './import-model.ts';

const words = importText.report;

/** Entries that are listed at first. */
const few = 4;

export function ReportList<Entry>({
  model,
  list,
  title,
  file,
  entries,
  note,
  children,
}: {
  model: ImportModel;
  list: AccountList;
  title: string;
  /** Name of the saved list. */
  file: string;
  entries: ShortList<Entry>;
  note?: string;
  /** Draws an entry. */
  children(entry: Entry): ReactNode;
}) {
  const { list: fetchList, work } = useStore(model);
  const [showsAll, setShowsAll] = useState(false);
  const { count, first } = entries;
  const shown = showsAll ? first : first.slice(0, few);
  const save = async () => {
    const text = await fetchList(list);
    if (text !== null) saveFile(file, text);
  };
  return (
    <section>
      <div className="import-list-head">
        <h3>
          {title} <span className="count">{number(count)}</span>
        </h3>
        <span className="import-list-acts">
          {count > few && (
            <button type="button" className="text-button" onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? words.showLess : words.showAll}
            </button>
          )}
          <button
            type="button"
            className="text-button"
            disabled={work !== null}
            onClick={() => void save()}
          >
            {words.saveList}
          </button>
        </span>
      </div>
      <ul className="import-list">{shown.map(children)}</ul>
      {showsAll && first.length < count && (
        <p className="import-note">{words.onlyFirst(first.length, count)}</p>
      )}
      {note !== undefined && <p className="import-note">{note}</p>}
    </section>
  );
}
