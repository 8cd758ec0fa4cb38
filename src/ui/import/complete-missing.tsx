/** Missing abstracts and years from services, on request; then what came from whom. */
import { useId } from 'react';
import { useStore } from 'zustand';
import { fillStatement } from '../../worker/import/services.ts';
import { importText } from '../text/import.ts';
import { Asking } from './asking.tsx';
import { ContactField } from './contact-field.tsx';
import type { ImportModel } from './import-model.ts';

const words = importText.complete;

export function CompleteMissing({ model }: { model: ImportModel }) {
  const { account, work, contact, complete } = useStore(model);
  const said = useId();
  if (account === null) return null;
  const { completable, completed } = account;
  const filled = completed.filter((field) => field.filled.length > 0);
  if (completable.papers === 0 && filled.length === 0) return null;
  return (
    <section className="import-service">
      <h3>{words.title}</h3>
      {filled.map((field) => (
        <p key={field.field}>{words.filled(field)}</p>
      ))}
      {completable.papers > 0 && (
        <>
          <div className="import-service-fields">
            <ContactField model={model} />
          </div>
          <p className="import-statement" id={said}>
            {fillStatement(completable.papers, contact)}
          </p>
          {work === 'completing' ? (
            <Asking model={model} />
          ) : (
            <button
              type="button"
              className="button"
              disabled={work !== null}
              aria-describedby={said}
              onClick={() => void complete()}
            >
              {words.send(completable)}
            </button>
          )}
        </>
      )}
    </section>
  );
}
