/** Where services can reach who asks; it may stay empty. */
import { useStore } from 'zustand';
import { importText } from '../text/import.ts';
import type { ImportModel } from './import-model.ts';

export function ContactField({ model }: { model: ImportModel }) {
  const { contact, nameContact } = useStore(model);
  return (
    <label>
      {importText.search.contact}
      <input
        type="email"
        autoComplete="email"
        value={contact}
        onChange={(event) => nameContact(event.target.value)}
      />
    </label>
  );
}
