/** What was read: the sum of the records, the files, what was merged and rejected, what to know. */
import { useId } from 'react';
import { useStore } from 'zustand';
import type { ImportAccount } from '../../worker/import/protocol.ts';
import { importText } from '../text/import.ts';
import { AddFiles } from './add-files.tsx';
import { CompleteMissing } from './complete-missing.tsx';
import { Failure } from './failure.tsx';
import { FilesTable } from './files-table.tsx';
import { type ImportModel, mapName } from './import-model.ts';
import { MergedList } from './merged-list.tsx';
import { Notes } from './notes.tsx';
import { RejectedList } from './rejected-list.tsx';
import { Totals } from './totals.tsx';

const words = importText.report;

/** Letters of a map's name. */
const longestName = 80;

export function Report({ model, isUpdate }: { model: ImportModel; isUpdate: boolean }) {
  const { account, work, build } = useStore(model);
  const papers = account?.papers ?? 0;
  const why = useId();
  return (
    <div aria-busy={work !== null}>
      <div className="import-head">
        <div className="import-found" role="status">
          <ReadingOrFound model={model} />
        </div>
        {account !== null && (
          <div className="import-actions">
            <AddFiles className="button" model={model}>
              {words.addFiles}
            </AddFiles>
            <button
              type="button"
              className="button button-primary"
              disabled={papers === 0 || work !== null}
              {...(papers === 0 && { 'aria-describedby': why, title: words.noPapers })}
              onClick={() => void build()}
            >
              {isUpdate ? words.makeUpdate : words.make}
            </button>
          </div>
        )}
      </div>
      {isUpdate && <p className="import-lead">{importText.replaces}</p>}
      <Failure model={model} />
      {account !== null && papers > 0 && !isUpdate && <MapName model={model} />}
      {account !== null && <Account model={model} account={account} />}
    </div>
  );
}

function ReadingOrFound({ model }: { model: ImportModel }) {
  const { account, work, progress, hasAsked } = useStore(model);
  if (work === 'reading') {
    return (
      <>
        <h2>{account === null ? importText.reading : words.title(account)}</h2>
        <p>
          {progress === null
            ? importText.reading
            : importText.readingCount(progress.done, progress.total)}
        </p>
      </>
    );
  }
  if (account === null) return <h2>{importText.reading}</h2>;
  return (
    <>
      <h2>{words.title(account)}</h2>
      <p>
        {hasAsked ? words.privacyAsked : words.privacy}{' '}
        {account.papers === 0 ? words.nothing : words.buildingTime(account.papers)}
      </p>
    </>
  );
}

function MapName({ model }: { model: ImportModel }) {
  const { name, sources, rename } = useStore(model);
  return (
    <label className="import-name">
      {words.name}
      <input
        maxLength={longestName}
        spellCheck={false}
        value={name ?? mapName({ name, sources })}
        onChange={(event) => rename(event.target.value)}
      />
    </label>
  );
}

function Account({ model, account }: { model: ImportModel; account: ImportAccount }) {
  const { merged, rejected } = account;
  return (
    <>
      <Totals account={account} />
      <FilesTable model={model} account={account} />
      <div className="import-columns">
        {merged.count > 0 && <MergedList model={model} merged={merged} />}
        <div>
          {rejected.count > 0 && <RejectedList model={model} rejected={rejected} />}
          {account.papers > 0 && <Notes account={account} />}
          <CompleteMissing model={model} />
        </div>
      </div>
    </>
  );
}
