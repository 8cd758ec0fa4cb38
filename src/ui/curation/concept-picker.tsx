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
      find={(query) =>
        search(query, mostRows + 1)
          .filter(({ node }) => node.number !== without)
          .slice(0, mostRows)
          .map(({ node, text, via, papers }) => ({
            key: String(node.number),
            text,
            ...(via !== null && { also: via.text }),
            count: counted(papers, 'paper'),
          }))
      }
      onPick={(key) => onPick(Number(key))}
    />
  );
}
