/** The title of the page: what is selected, the map, the product. */
import { useEffect } from 'react';
import { linkTitleOf, titleOf } from '../../explorer/describe.ts';
import { frameText } from '../text/frame.ts';
import { clipped } from '../text/numbers.ts';
import { useHost } from './host.ts';
import { useExplorer, useOpenMap } from './open-map.ts';

export function useDocumentTitle(): void {
  const { kind } = useHost();
  const { structure, name } = useOpenMap();
  const selected = useExplorer((state) => state.selected);
  const link = useExplorer((state) => state.link);
  useEffect(() => {
    if (kind === 'element') return;
    const subject = [
      ...(selected === null ? [] : [clipped(titleOf(structure, selected))]),
      ...(link === null ? [] : [clipped(linkTitleOf(structure, link))]),
    ];
    document.title = [...subject, name, frameText.product].join(' · ');
  }, [kind, structure, name, selected, link]);
}
