/** The ways in which a concept is written, each with its count and why it is read as the concept. */
import './written-forms.css';
import { useState } from 'react';
import type { ConceptVariant } from '../../core/types.ts';
import { writtenForms } from '../../explorer/forms.ts';
import { detailsText } from '../text/details.ts';
import { number } from '../text/numbers.ts';

/** Forms shown before "n more forms". */
const firstForms = 6;
/** So few are shown at once: the button would take as much room. */
const leastRest = 2;

export function WrittenForms({ variants }: { variants: readonly ConceptVariant[] }) {
  const [open, setOpen] = useState(false);
  const forms = writtenForms(variants);
  const long = forms.length > firstForms + leastRest;
  return (
    <>
      <ul className="written">
        {(open || !long ? forms : forms.slice(0, firstForms)).map(({ form, count, reasons }) => (
          <li key={form}>
            {form} <span className="count">{number(count)}</span>
            {reasons !== undefined && (
              <span className="written-reason">
                {' '}
                ({reasons.map((reason) => detailsText.mergeReasons[reason]).join(', ')})
              </span>
            )}
          </li>
        ))}
      </ul>
      {long && (
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? detailsText.fewer : detailsText.moreForms(forms.length - firstForms)}
        </button>
      )}
    </>
  );
}
