/** Passes on what the page wants selected and shown, and tells it what the reader does. */
import { useEffect, useRef } from 'react';
import { answerHost, selectedNodes } from '../explorer/embed/answer-host.ts';
import type { HostMessage } from '../explorer/embed/messages.ts';
import { sameChosenNodes } from '../explorer/selection.ts';
import type { AttachedMap } from '../ui/explorer/host.ts';
import type { ThroughlineMapProps } from './props.ts';

export function useConnectedPage(
  open: AttachedMap | null,
  name: string,
  props: ThroughlineMapProps,
): void {
  const { view = 'map', selected = [] } = props;
  const now = useRef(props);
  now.current = props;
  const announced = useRef<unknown>(null);
  const wanted = JSON.stringify(selected);
  const shown = useRef<{ view: string; wanted: string; published: unknown }>({
    view: 'map',
    wanted: '[]',
    published: null,
  });
  const published = open?.published ?? null;

  useEffect(() => {
    if (open === null) return;
    const { structure, store } = open;
    return store.subscribe((state, previous) => {
      if (sameChosenNodes(state, previous)) return;
      now.current.onSelect?.(selectedNodes(structure, state));
    });
  }, [open]);

  useEffect(() => {
    if (open === null || announced.current === published) return;
    announced.current = published;
    const { papers, concepts, communities } = open.structure;
    now.current.onReady?.({
      name,
      papers: papers.length,
      concepts: concepts.length,
      communities: communities.length,
    });
  }, [open, published, name]);

  useEffect(() => {
    // An explorer that comes anew begins anew.
    if (open === null) shown.current = { view: 'map', wanted: '[]', published: null };
    if (open === null) return;
    const before =
      shown.current.published === published ? shown.current : { view: 'map', wanted: '[]' };
    shown.current = { view, wanted, published };
    const ask = (message: HostMessage) => answerHost(message, open.structure, open.store);
    if (before.view !== view) ask({ type: 'throughline:view', view });
    if (before.wanted === wanted) return;
    const answer = ask({ type: 'throughline:select', nodes: JSON.parse(wanted) });
    if (answer?.type === 'throughline:error') {
      now.current.onUnknown?.({ message: answer.message, near: answer.near });
    }
  }, [open, published, view, wanted]);
}
