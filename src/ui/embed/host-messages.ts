/** Talks with the page around a framed map by messages; see `explorer/embed/messages.ts`. */
import { answerHost, selectionMessage } from '../../explorer/embed/answer-host.ts';
import { type EmbedMessage, readHostMessage } from '../../explorer/embed/messages.ts';
import { sameChosenNodes } from '../../explorer/selection.ts';
import type { AttachedMap, ExplorerHost } from '../explorer/host.ts';

/** To whom what answers nobody goes: counts and a name alone. */
const anyone = '*';

/** Returns how maps in `page` are told about to the page around it, and follow what that one asks. */
export function attachMessages(page: Window): NonNullable<ExplorerHost['attach']> {
  /** Origin of the page around, once it has spoken; null before. */
  let heard: string | null = null;
  let ready: unknown = null;
  const tell = (message: EmbedMessage, origin: string) => {
    // A page from a file or in a sandbox has no origin that a message could be addressed to.
    page.parent.postMessage(message, origin === 'null' ? anyone : origin);
  };
  return (map) => {
    const { structure, store, published } = map;
    const onMessage = ({ data: given, origin, source }: MessageEvent<unknown>) => {
      if (source !== page.parent) return;
      const read = readHostMessage(given);
      if (read === null) return;
      heard = origin;
      const answer =
        'message' in read ? answerHost(read.message, structure, store) : badMessage(read.problem);
      if (answer !== null) tell(answer, origin);
    };
    const stopFollowing = store.subscribe((state, previous) => {
      // A page that links two maps passes on what it hears: what is selected already is not told again.
      if (heard === null || sameChosenNodes(state, previous)) return;
      tell(selectionMessage(structure, state), heard);
    });
    page.addEventListener('message', onMessage);
    if (ready !== published) tell(readyMessage(map), anyone);
    ready = published;
    return () => {
      stopFollowing();
      page.removeEventListener('message', onMessage);
    };
  };
}

function readyMessage({ name, structure }: AttachedMap): EmbedMessage {
  const { papers, concepts, communities } = structure;
  return {
    type: 'throughline:ready',
    name,
    papers: papers.length,
    concepts: concepts.length,
    communities: communities.length,
  };
}

function badMessage(problem: string): EmbedMessage {
  return { type: 'throughline:error', code: 'bad-message', message: problem, near: [] };
}
