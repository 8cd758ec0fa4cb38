/** Two concepts become one: which two, and whose name stays. */
import './edit-forms.css';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { DatasetStructure, DatasetTexts } from '../../core/types.ts';
import { nameForEdits } from '../../explorer/find-concept.ts';
import { papersTogether } from '../../explorer/papers-together.ts';
import { useCuration, useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { editFormsText } from '../text/edit-forms.ts';
import { counted } from '../text/numbers.ts';
import { ConceptPicker } from './concept-picker.tsx';

export default function MergeForm({
  concept,
  other: proposed,
  onClose,
  onCancel,
}: {
  /** The concept that the merge began with. */
  concept: number;
  /** What was chosen on the map since; null while nothing is. */
  other: number | null;
  /** The merge is under way. */
  onClose(): void;
  /** Nothing is merged. */
  onCancel(): void;
}) {
  const { structure, texts } = useOpenMap();
  const [picked, setPicked] = useState(proposed);
  if (texts === null) return null;
  const label = labelOf(structure, texts, concept);
  return (
    <section
      className="merge-form"
      aria-label={editFormsText.mergeTitle(label)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {picked === null ? (
        <>
          <h3>{editFormsText.mergeTitle(label)}</h3>
          <ConceptPicker texts={texts} without={concept} onPick={setPicked} />
          <p className="edit-note">{editFormsText.mergeHint}</p>
          <div className="edit-actions">
            <button type="button" className="button" onClick={onCancel}>
              {editFormsText.cancel}
            </button>
          </div>
        </>
      ) : (
        <Pair
          first={concept}
          second={picked}
          texts={texts}
          onChange={() => setPicked(null)}
          onClose={onClose}
          onCancel={onCancel}
        />
      )}
    </section>
  );
}

function Pair({
  first,
  second,
  texts,
  onChange,
  onClose,
  onCancel,
}: {
  first: number;
  second: number;
  texts: DatasetTexts;
  onChange(): void;
  onClose(): void;
  onCancel(): void;
}) {
  const { structure } = useOpenMap();
  const edit = useCuration((state) => state.edit);
  const select = useExplorer((state) => state.select);
  const papers = papersTogether(texts, [first, second]);
  const group = useId();
  // The concept in more papers keeps its name unless another is chosen; of equal ones the first.
  const [kept, setKept] = useState(papers.of[1] > papers.of[0] ? second : first);
  const merge = (event: FormEvent) => {
    event.preventDefault();
    const gone = kept === first ? second : first;
    const from = nameForEdits(structure, texts, gone);
    const into = nameForEdits(structure, texts, kept);
    if (from === undefined || into === undefined) return;
    onClose();
    // What stays is selected, so that its details follow.
    if (kept < structure.concepts.length) select({ kind: 'concept', number: kept });
    void edit({ kind: 'merge', from: [from], into });
  };
  return (
    <form onSubmit={merge}>
      <h3>
        {editFormsText.mergeTwo(
          labelOf(structure, texts, first),
          labelOf(structure, texts, second),
        )}
      </h3>
      <fieldset className="merge-names">
        <legend>{editFormsText.mergeName}</legend>
        {[first, second].map((concept, place) => (
          <label key={concept} className="merge-name">
            <input
              type="radio"
              name={group}
              checked={kept === concept}
              onChange={() => setKept(concept)}
            />
            <span>{labelOf(structure, texts, concept)}</span>
            <span className="count">
              {concept >= structure.concepts.length && `${editFormsText.unmapped}, `}
              {counted(papers.of[place] ?? 0, 'paper')}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="edit-note">{editFormsText.together(papers.together)}</p>
      <div className="edit-actions">
        {/* biome-ignore lint/a11y/noAutofocus: the pair was just chosen, and this is what it was chosen for */}
        <button type="submit" className="button button-primary" autoFocus>
          {editFormsText.doMerge}
        </button>
        <button type="button" className="button" onClick={onChange}>
          {editFormsText.other}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {editFormsText.cancel}
        </button>
      </div>
    </form>
  );
}

function labelOf(structure: DatasetStructure, texts: DatasetTexts, concept: number): string {
  const drawn = structure.concepts[concept];
  return (drawn ?? texts.undrawn[concept - structure.concepts.length])?.label ?? '';
}
