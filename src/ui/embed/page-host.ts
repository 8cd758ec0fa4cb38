/** Where the page stands, by its address: alone, or embedded in another page. */
import { readChoices } from '../../explorer/browser-address.ts';
import { readEmbedOptions } from '../../explorer/embed/options.ts';
import { createMemoryAddress } from '../../explorer/memory-address.ts';
import { type ExplorerHost, pageHost } from '../explorer/host.ts';
import { attachMessages } from './host-messages.ts';

/**
 * Returns the host of `page`. An embedded one leaves history alone: its steps would lie between the
 * reader and the way back from the page around it.
 */
export function hostOfPage(page: Window): ExplorerHost {
  const search = readChoices(page.location);
  const { options, notes } = readEmbedOptions(search);
  // biome-ignore lint/suspicious/noConsole: whoever writes the frame looks there
  for (const note of notes) console.warn(note);
  if (options === null) return pageHost;
  return {
    kind: 'frame',
    controls: new Set(options.controls),
    theme: options.theme,
    openAddress: () => createMemoryAddress(search),
    ...(page.parent !== page && { attach: attachMessages(page) }),
    root: () => page.document.documentElement,
    preferences: pageHost.preferences,
  };
}
