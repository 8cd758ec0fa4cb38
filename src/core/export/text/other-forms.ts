/** How a concept is written besides its label. */
import type { ConceptVariant, MapConcept } from '../../types.ts';

/** Returns the forms that differ in more than capitals, most frequent first: "Layers" counts as "layers". */
export function otherForms({
  label,
  variants,
}: Pick<MapConcept, 'label' | 'variants'>): Pick<ConceptVariant, 'form' | 'count'>[] {
  const forms = new Map<string, Pick<ConceptVariant, 'form' | 'count'>>();
  for (const { form, count } of variants) {
    const key = form.toLowerCase();
    const known = forms.get(key);
    if (known === undefined) forms.set(key, { form, count });
    else forms.set(key, { ...known, count: known.count + count });
  }
  forms.delete(label.toLowerCase());
  return [...forms.values()].toSorted((a, b) => b.count - a.count);
}
