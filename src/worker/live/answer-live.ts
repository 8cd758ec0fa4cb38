/** The live worker's side: what does not depend on the resolution is kept from request to request. */
import { type LinkedParts, linkDataset, mapLinked, sketchLinked } from '../../core/run.ts';
import type { PublishedDataset } from '../../core/types.ts';
import { packError } from '../carried-error.ts';
import type { BuildPort } from '../protocol.ts';
import { createControl } from '../worker-control.ts';
import type { LiveAsk, LiveReply, LiveRequest } from './protocol.ts';

/** Edits as a key: each request brings its own copy of them. */
type EditsKey = string;

const keyOf = (edits: LiveAsk['edits']): EditsKey => JSON.stringify(edits);

/** Answers the requests that come in at `port`; the newest takes the place of one under way. */
export function answerLive(port: BuildPort<LiveReply, LiveRequest>): void {
  let dataset: PublishedDataset | null = null;
  let linking: { key: EditsKey; linked: Promise<LinkedParts>; giveUp(): void } | null = null;
  let newest = -1;
  /** Edits whose links and texts the page has; null before the first answer, when it has what it sent. */
  let sent: EditsKey | null = null;

  /** Goes on through newer requests, as long as they are for the same edits. */
  const linkFor = (loaded: PublishedDataset, edits: LiveAsk['edits']): Promise<LinkedParts> => {
    const key = keyOf(edits);
    if (linking?.key === key) return linking.linked;
    let isAsked = true;
    const control = createControl(() => {
      if (!isAsked) throw superseded();
    });
    linking?.giveUp();
    const linked = linkDataset(loaded, edits, control);
    linking = {
      key,
      linked,
      giveUp: () => {
        isAsked = false;
      },
    };
    return linked;
  };
  const answer = async (
    loaded: PublishedDataset,
    number: number,
    { edits, resolution, sketchIn }: LiveAsk,
  ) => {
    const key = keyOf(edits);
    const control = createControl(() => {
      if (number !== newest) throw superseded();
    });
    const choices = resolution === null ? {} : { resolution };
    try {
      const linked = await linkFor(loaded, edits);
      await control.checkpoint();
      const { mentions, cooccurrences, similarities, ...structure } =
        sketchIn === null
          ? await mapLinked(linked, control, choices)
          : await sketchLinked(linked, sketchIn, control, choices);
      if (number !== newest) return;
      const known = sent === null ? edits.length === 0 && isWhole(linked, loaded) : sent === key;
      const links = { mentions, cooccurrences, similarities };
      const same = known ? null : { links, texts: linked.texts };
      port.postMessage({ kind: 'mapped', number, structure, same });
      sent = key;
    } catch (error) {
      if (number === newest) port.postMessage({ kind: 'failed', number, error: packError(error) });
    }
  };
  port.onmessage = ({ data: request }) => {
    if (request.kind === 'open') {
      dataset = request.dataset;
    } else if (dataset !== null) {
      newest = request.number;
      void answer(dataset, request.number, request);
    }
  };
}

/** Tells whether every concept of the dataset is named in its texts, so that their numbers stay. */
function isWhole({ concepts }: LinkedParts, { structure, texts }: PublishedDataset): boolean {
  return concepts.length === structure.concepts.length + texts.undrawn.length;
}

function superseded(): Error {
  return new Error('worker/answerLive: a newer request has come.');
}
