/** A search at a service: what is sent to whom stands before the button that sends it. */
import { type FormEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import {
  type PageService,
  pageServices,
  readIdLines,
  type ServiceName,
  searchStatement,
} from '../../worker/import/services.ts';
import { importText } from '../text/import.ts';
import { Asking } from './asking.tsx';
import { ContactField } from './contact-field.tsx';
import type { ImportModel } from './import-model.ts';

const words = importText.search;

/** Papers where nothing else is said. */
const usualLimit = 200;

/** Papers that a map is made of in a browser without much patience. */
const mostPapers = 5000;

export function SearchService({ model }: { model: ImportModel }) {
  const { work, contact, search } = useStore(model);
  const [name, setName] = useState<ServiceName>('openalex');
  const [byIds, setByIds] = useState(false);
  const [query, setQuery] = useState('');
  const [idLines, setIdLines] = useState('');
  const [limit, setLimit] = useState(usualLimit);
  const said = useId();
  const { idKinds = '', most = mostPapers } = pageServices.find((one) => one.name === name) ?? {};
  const { ids, unread } = byIds ? readIdLines(name, idLines) : { ids: [], unread: [] };
  const asked = { service: name, words: byIds ? '' : query.trim(), ids };
  const isNothing = asked.words === '' && ids.length === 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isNothing || work !== null) return;
    void search({ ...asked, limit: byIds ? ids.length : limit });
  };
  return (
    <form className="import-service" onSubmit={send}>
      <h3>{words.title}</h3>
      <div className="import-service-fields">
        <ServiceField name={name} choose={setName} />
        <label>
          {words.by}
          <select
            value={byIds ? 'ids' : 'words'}
            onChange={(event) => setByIds(event.target.value === 'ids')}
          >
            <option value="words">{words.byWords}</option>
            <option value="ids">{words.byIds}</option>
          </select>
        </label>
        {!byIds && (
          <label>
            {words.limit}
            <input
              type="number"
              min={1}
              max={Math.min(most, mostPapers)}
              required
              value={limit}
              onChange={(event) => setLimit(event.target.valueAsNumber || usualLimit)}
            />
          </label>
        )}
        {byIds ? (
          <label className="import-service-words">
            {words.ids(idKinds)}
            <textarea
              rows={4}
              spellCheck={false}
              value={idLines}
              onChange={(event) => setIdLines(event.target.value)}
            />
          </label>
        ) : (
          <label className="import-service-words">
            {words.words}
            <input value={query} onChange={(event) => setQuery(event.target.value)} />
          </label>
        )}
        <ContactField model={model} />
      </div>
      {unread[0] !== undefined && (
        <p className="import-hint">{words.unread(unread.length, unread[0])}</p>
      )}
      <p className="import-statement" id={said}>
        {isNothing ? words.nothingYet : searchStatement({ ...asked, contact })}
      </p>
      {work === 'fetching' ? (
        <Asking model={model} />
      ) : (
        <button
          type="submit"
          className="button"
          disabled={isNothing || work !== null}
          aria-describedby={said}
        >
          {words.send}
        </button>
      )}
      <p className="import-note">{words.others}</p>
    </form>
  );
}

function ServiceField({
  name,
  choose,
}: {
  name: ServiceName;
  choose(name: PageService['name']): void;
}) {
  return (
    <label>
      {words.service}
      <select
        value={name}
        onChange={(event) => {
          const chosen = pageServices.find((service) => service.name === event.target.value);
          if (chosen !== undefined) choose(chosen.name);
        }}
      >
        {pageServices.map((service) => (
          <option key={service.name} value={service.name}>
            {service.title}
          </option>
        ))}
      </select>
    </label>
  );
}
