/** Where a new map begins: what can be read, and the ways to give it. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { importText } from '../text/import.ts';
import { AddFiles } from './add-files.tsx';
import { Failure } from './failure.tsx';
import type { ImportModel } from './import-model.ts';
import { SearchService } from './search-service.tsx';

export function ChooseFiles({ model, isUpdate }: { model: ImportModel; isUpdate: boolean }) {
  const add = useStore(model, (state) => state.add);
  const [pasted, setPasted] = useState('');
  const words = importText.start;
  const readPasted = () => void add([{ name: importText.pasted, blob: new Blob([pasted]) }]);
  return (
    <section className="import-start">
      <h2>{isUpdate ? words.updateTitle : words.title}</h2>
      {isUpdate && <p className="import-lead">{importText.replaces}</p>}
      <p className="import-lead">{words.lead}</p>
      <div className="import-actions">
        <AddFiles className="button button-primary" model={model}>
          {words.files}
        </AddFiles>
        <AddFiles className="button" model={model} folder>
          {words.folder}
        </AddFiles>
      </div>
      <label className="import-paste">
        {words.paste}
        <textarea
          rows={5}
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
      </label>
      {pasted.trim() !== '' && (
        <button type="button" className="button" onClick={readPasted}>
          {words.readPaste}
        </button>
      )}
      <Failure model={model} />
      <SearchService model={model} />
      <dl className="import-formats" aria-label={words.formats}>
        {words.formatList.map(([from, formats]) => (
          <div key={from}>
            <dt>{from}</dt>
            <dd>{formats}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
