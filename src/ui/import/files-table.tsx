/** The files with the format that each was read as; a table's columns can be chosen from here. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { type FileReading, type ImportAccount, MOST_LISTED } from '../../worker/import/protocol.ts';
import { Icon } from '../common/icon.tsx';
import { importText } from '../text/import.ts';
import { number } from '../text/numbers.ts';
import { ColumnPicker } from './column-picker.tsx';
import type { ImportModel } from './import-model.ts';

const words = importText.files;

/** Files that are listed at first. */
const fewFiles = 12;

type FileRow = ImportAccount['files'][number];

export function FilesTable({ model, account }: { model: ImportModel; account: ImportAccount }) {
  const { files, records, rejected } = account;
  const [showsAll, setShowsAll] = useState(false);
  // It opens by itself where there is no paper without it.
  const needy =
    account.papers > 0
      ? null
      : (files.find(({ problem }) => problem?.code === 'no-columns')?.file ?? null);
  // Undefined until the user opens or closes one.
  const [asked, setAsked] = useState<string | null>();
  const picked = files.find(({ file }) => file === (asked === undefined ? needy : asked));
  const listed = files.slice(0, showsAll ? MOST_LISTED : fewFiles);
  const unread = files.filter(({ problem }) => problem !== undefined).length;
  const withAbstract = files.reduce((sum, file) => sum + file.withAbstract, 0);
  return (
    <section className="import-files">
      <div className="import-list-head">
        <h3>
          {words.title} {files.length > 1 && <span className="count">{number(files.length)}</span>}
          {unread > 0 && files.length > 1 && (
            <span className="import-unread">{words.unread(unread)}</span>
          )}
        </h3>
        {files.length > fewFiles && (
          <button type="button" className="text-button" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? importText.report.showLess : importText.report.showAll}
          </button>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.format}</th>
            <th scope="col">{words.records}</th>
            <th scope="col">{words.read}</th>
            <th scope="col">{words.withAbstract}</th>
            <th scope="col">{words.rejected}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((file, place) => (
            <Row
              key={file.file}
              model={model}
              file={file}
              isFirstOfSource={files[place - 1]?.source !== file.source}
              onColumns={() => setAsked(file.file)}
            />
          ))}
        </tbody>
        {files.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{words.together}</th>
              <td />
              <td>{number(records)}</td>
              <td>{number(records - rejected.count)}</td>
              <td>{number(withAbstract)}</td>
              <td data-loss={rejected.count > 0}>{number(rejected.count)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {picked?.columns !== undefined && (
        <ColumnPicker
          key={picked.file}
          model={model}
          file={picked.file}
          columns={picked.columns}
          onChosen={() => setAsked(picked.file)}
          onDone={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function Row({
  model,
  file,
  isFirstOfSource,
  onColumns,
}: {
  model: ImportModel;
  file: FileRow;
  isFirstOfSource: boolean;
  onColumns(): void;
}) {
  const { records, rejected, withAbstract, problem } = file;
  return (
    <tr>
      <th scope="row">
        <span className="import-file">{file.file}</span>
        {isFirstOfSource && <Remove model={model} source={file.source} />}
        <span className="import-format-below">
          <Format file={file} onColumns={onColumns} />
        </span>
        {problem !== undefined && <span className="import-problem">{words.problem(problem)}</span>}
        {lacksAbstracts(file) && <span className="import-hint">{words.noAbstracts}</span>}
      </th>
      <td>
        <Format file={file} onColumns={onColumns} />
      </td>
      <td>{number(records)}</td>
      <td>{number(records - rejected)}</td>
      <td>{number(withAbstract)}</td>
      <td data-loss={rejected > 0}>{number(rejected)}</td>
    </tr>
  );
}

function lacksAbstracts({ columns, records }: FileReading): boolean {
  return records > 0 && columns?.every(({ field }) => field !== 'abstract') === true;
}

function Format({ file, onColumns }: { file: FileReading; onColumns(): void }) {
  return (
    <>
      {file.format === null ? words.unknown : words.formatOf(file)}
      {file.columns !== undefined && (
        <button
          type="button"
          className="text-button import-pick"
          aria-label={words.columnsOf(file.file)}
          onClick={onColumns}
        >
          {words.columns}
        </button>
      )}
    </>
  );
}

function Remove({ model, source }: { model: ImportModel; source: number }) {
  const { sources, remove } = useStore(model);
  const name = sources.find(({ id }) => id === source)?.name ?? '';
  return (
    <button
      type="button"
      className="import-remove"
      aria-label={words.remove(name)}
      title={words.remove(name)}
      onClick={() => void remove(source)}
    >
      <Icon name="close" size={12} />
    </button>
  );
}
