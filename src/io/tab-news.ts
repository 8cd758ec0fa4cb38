/** News between the pages of this origin that are open in one browser. */

export interface TabNews {
  /** Tells the other pages; this one is not told. */
  tell(news: string): void;
  /** Calls `listener` with what another page tells; returns how to stop. */
  listen(listener: (news: string) => void): () => void;
}

/** Returns the news of `channel`; where the browser has no such channel, nothing is ever told. */
export function openTabNews(channel: string): TabNews {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: () => {}, listen: () => () => {} };
  }
  const open = new BroadcastChannel(channel);
  return {
    tell: (news) => open.postMessage(news),
    listen(listener) {
      const onMessage = ({ data: news }: MessageEvent<unknown>) => {
        if (typeof news === 'string') listener(news);
      };
      open.addEventListener('message', onMessage);
      return () => open.removeEventListener('message', onMessage);
    },
  };
}
