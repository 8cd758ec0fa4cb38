/** Says which column of a table is which field of a paper; each choice shows its first values. */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { COLUMN_FIELDS, type ColumnField, type FileColumn } from '../../worker/import/protocol.ts';
import { importText } from '../text/import.ts';
import type { ImportModel } from './import-model.ts';

const words = importText.columns;

/** What most tables have first; an id matters least, since one is found for every paper. */
const fields: readonly ColumnField[] = [...COLUMN_FIELDS.filter((field) => field !== 'id'), 'id'];

export function ColumnPicker({
  model,
  file,
  columns,
  onChosen,
  onDone,
}: {
  model: ImportModel;
  file: string;
  columns: readonly FileColumn[];
  onChosen(): void;
  onDone(): void;
}) {
  const chooseColumn = useStore(model, (state) => state.chooseColumn);
  const names = [...new Set(columns.map(({ name }) => name))];
  const heading = useRef<HTMLHeadingElement>(null);
  // It opens below a table that may be long.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="import-picker">
      <div className="import-list-head">
        <h3 ref={heading} tabIndex={-1}>
          {words.title(file)}
        </h3>
        <button type="button" className="text-button" onClick={onDone}>
          {words.done}
        </button>
      </div>
      <p className="import-lead">{words.lead}</p>
      <div className="import-fields">
        {fields.map((field) => {
          const chosen = columns.find((column) => column.field === field);
          return (
            <label key={field}>
              {words.fields[field]}
              <select
                value={chosen?.name ?? ''}
                onChange={(event) => {
                  onChosen();
                  void chooseColumn(file, field, event.target.value);
                }}
              >
                <option value="">{words.none}</option>
                {names.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
              <span className="import-examples">{words.examples(chosen?.examples ?? [])}</span>
            </label>
          );
        })}
      </div>
    </section>
  );
}
