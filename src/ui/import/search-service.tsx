/** A search at a service: what is sent to whom stands before the button that sends it. */
import { type FormEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import { pageServices, type ServiceName, searchStatement } from '../../worker/import/services.ts';
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
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(usualLimit);
  const said = useId();
  const asked = query.trim();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (asked !== '' && work === null) void search(name, asked, limit);
  };
  return (
    <form className="import-service" onSubmit={send}>
      <h3>{words.title}</h3>
      <div className="import-service-fields">
        <label>
          {words.service}
          <select
            value={name}
            onChange={(event) => {
              const chosen = pageServices.find((service) => service.name === event.target.value);
              if (chosen !== undefined) setName(chosen.name);
            }}
          >
            {pageServices.map((service) => (
              <option key={service.name} value={service.name}>
                {service.title}
              </option>
            ))}
          </select>
        </label>
        <label className="import-service-words">
          {words.words}
          <input value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
        <label>
          {words.limit}
          <input
            type="number"
            min={1}
            max={mostPapers}
            required
            value={limit}
            onChange={(event) => setLimit(event.target.valueAsNumber || usualLimit)}
          />
        </label>
        <ContactField model={model} />
      </div>
      <p className="import-note" id={said}>
        {asked === '' ? words.nothingYet : searchStatement(name, asked, contact)}
      </p>
      {work === 'fetching' ? (
        <Asking model={model} />
      ) : (
        <button
          type="submit"
          className="button"
          disabled={asked === '' || work !== null}
          aria-describedby={said}
        >
          {words.send}
        </button>
      )}
      <p className="import-note">{words.others}</p>
    </form>
  );
}
