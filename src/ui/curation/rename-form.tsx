/** A concept's title as a field. */
import './edit-forms.css';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { nameForEdits } from '../../explorer/find-concept.ts';
import { findNamesake } from '../../explorer/find-namesake.ts';
import { useCuration, useOpenMap } from '../explorer/open-map.ts';
import { editFormsText } from '../text/edit-forms.ts';

const longestName = 200;

export default function RenameForm({
  concept: place,
  onClose,
  onMerge,
}: {
  concept: number;
  onClose(): void;
  /** Merges with the concept that has the name already. */
  onMerge(other: number): void;
}) {
  const { structure, texts } = useOpenMap();
  const edit = useCuration((state) => state.edit);
  const old = structure.concepts[place]?.label ?? '';
  const [name, setName] = useState(old);
  const field = useRef<HTMLInputElement>(null);
  const note = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const label = name.trim();
  const namesake = label === old ? null : findNamesake(structure, place, label);
  const taken = namesake?.same === true;
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const concept = nameForEdits(structure, texts, place);
    if (concept === undefined || label === '' || taken) return;
    if (label === old || (await edit({ kind: 'rename', concept, label }))) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="rename-form" onSubmit={rename}>
      <input
        ref={field}
        className="edit-field rename-field"
        aria-label={editFormsText.newName}
        aria-describedby={note}
        maxLength={longestName}
        autoComplete="off"
        spellCheck={false}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={note} className="edit-note" role="status">
        {name.length >= longestName && `${editFormsText.longest(longestName)} `}
        {namesake !== null && (
          <>
            {editFormsText.taken(structure.concepts[namesake.concept]?.label ?? '')}{' '}
            <button type="button" className="text-button" onClick={() => onMerge(namesake.concept)}>
              {editFormsText.mergeInstead}
            </button>
          </>
        )}
      </p>
      <div className="edit-actions">
        <button type="submit" className="button button-primary" disabled={label === '' || taken}>
          {editFormsText.saveName}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {editFormsText.cancel}
        </button>
      </div>
    </form>
  );
}
