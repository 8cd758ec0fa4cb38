/** The title of the page: what is selected, the map, the product. */
import { useEffect } from 'react';
import { linkTitleOf, titleOf } from '../../explorer/describe.ts';
import { frameText } from '../text/frame.ts';
import { clipped } from '../text/numbers.ts';
import { useExplorer, useOpenMap } from './open-map.ts';

export function useDocumentTitle(): void {
  const { structure, name } = useOpenMap();
  const selected = useExplorer((state) => state.selected);
  const link = useExplorer((state) => state.link);
  useEffect(() => {
    const subject = [
      ...(selected === null ? [] : [clipped(titleOf(structure, selected))]),
      ...(link === null ? [] : [clipped(linkTitleOf(structure, link))]),
    ];
    document.title = [...subject, name, frameText.product].join(' · ');
  }, [structure, name, selected, link]);
}
