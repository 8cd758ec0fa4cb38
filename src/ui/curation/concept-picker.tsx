/** A field that finds a concept, misspelt or not. */
import { useMemo } from 'react';
import type { DatasetTexts } from '../../core/types.ts';
import { createConceptSearch } from '../../explorer/search.ts';
import { PickerField } from '../common/picker-field.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { editFormsText } from '../text/edit-forms.ts';
import { counted } from '../text/numbers.ts';

const mostRows = 6;

export function ConceptPicker({
  texts,
  without,
  onPick,
}: {
  texts: DatasetTexts;
  /** The one concept that can't be picked. */
  without: number;
  onPick(concept: number): void;
}) {
  const { structure } = useOpenMap();
  const search = useMemo(() => createConceptSearch(structure, texts), [structure, texts]);
  return (
    <PickerField
      name={editFormsText.mergeField}
      nothing={editFormsText.mergeNothing}
      moreInWords={editFormsText.mergeMore}
      find={(query) => {
        const found = search(query, Number.POSITIVE_INFINITY).filter(
          ({ node }) => node.number !== without,
        );
        const rows = found.slice(0, mostRows).map(({ node, text, via, papers }) => ({
          key: String(node.number),
          text,
          ...(via !== null && { also: via.text }),
          count: counted(papers, 'paper'),
        }));
        return { rows, more: found.length - rows.length };
      }}
      onPick={(key) => onPick(Number(key))}
    />
  );
}
