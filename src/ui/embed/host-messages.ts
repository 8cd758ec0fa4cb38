/** Talks with the page around a framed map by messages; see `explorer/embed/messages.ts`. */
import { useEffect, useRef } from 'react';
import { answerHost, selectionMessage } from '../../explorer/embed/answer-host.ts';
import { type EmbedMessage, readHostMessage } from '../../explorer/embed/messages.ts';
import { selectionOf } from '../../explorer/selection.ts';
import { useHost } from '../explorer/host.ts';
import { useOpenMap } from '../explorer/open-map.ts';

/** To whom what is not yet an answer goes: counts and a name alone. */
const anyone = '*';

export function useHostMessages(): void {
  const isFramed = useHost().kind === 'frame' && window.parent !== window;
  const { structure, store, name } = useOpenMap();
  /** Origin of the page that has spoken; null before. */
  const heard = useRef<string>(null);
  const isReady = useRef(false);
  useEffect(() => {
    if (!isFramed) return;
    const tell = (message: EmbedMessage, origin: string) => {
      // A page from a file or in a sandbox has no origin that a message could be addressed to.
      window.parent.postMessage(message, origin === 'null' ? anyone : origin);
    };
    const onMessage = ({ data: given, origin, source }: MessageEvent<unknown>) => {
      if (source !== window.parent) return;
      const read = readHostMessage(given);
      if (read === null) return;
      heard.current = origin;
      const answer =
        'message' in read ? answerHost(read.message, structure, store) : badMessage(read.problem);
      if (answer !== null) tell(answer, origin);
    };
    const stopFollowing = store.subscribe((state, previous) => {
      if (heard.current === null || selectionOf(state) === selectionOf(previous)) return;
      tell(selectionMessage(structure, state), heard.current);
    });
    window.addEventListener('message', onMessage);
    if (!isReady.current) {
      isReady.current = true;
      const { papers, concepts, communities } = structure;
      tell(
        {
          type: 'throughline:ready',
          name,
          papers: papers.length,
          concepts: concepts.length,
          communities: communities.length,
        },
        anyone,
      );
    }
    return () => {
      stopFollowing();
      window.removeEventListener('message', onMessage);
    };
  }, [isFramed, structure, store, name]);
}

function badMessage(problem: string): EmbedMessage {
  return { type: 'throughline:error', code: 'bad-message', message: problem, near: [] };
}
