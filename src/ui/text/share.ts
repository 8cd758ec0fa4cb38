/** The words of the dialog that shares a map. */
import type { LinkReach } from '../../explorer/link-reach.ts';
import { counted, percent } from './numbers.ts';

export const shareText = {
  title: 'Share',
  ways: 'Ways to share',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Select the line and copy it.',
  page: {
    title: 'One HTML file',
    says: 'The map and the explorer in one file, for a mail or a folder. It opens from disk in any current browser, without a server and without a network.',
    left: 'Your reading list and saved views stay in this browser.',
    withEdits: (edits: number) =>
      `It holds your ${counted(edits, 'edit')}. Your reading list and saved views stay in this browser.`,
    save: 'Save one file',
    cancel: 'Cancel',
    progress: 'Making the file',
    waiting: 'The abstracts are still arriving.',
    packing: (share: number) => `Packing the map, ${percent(share)}`,
    saved: (file: string, size: string) => `Saved ${file}, ${size}`,
    failed: (reason: string) => `The file was not saved: ${reason}`,
  },
  link: {
    title: 'Link to this view',
    says: 'The address holds what is selected, asked and shown. Edits and marks are not in it.',
    address: 'Address of this view',
    copy: 'Copy link',
    reach: {
      file: 'This page is a file on this computer. Send the file, and the part of the address from # on: put behind the address of the file, it opens this view.',
      browser:
        'This map is kept in this browser alone, and so the link opens in it alone. For other people, save one file.',
      machine:
        'This page is served from this computer, and so the link opens on it alone. For other people, save one file or make a site.',
      everyone: 'Whoever can open this page can open the link.',
    } satisfies Record<LinkReach, string>,
  },
  site: {
    title: 'A site',
    says: 'A folder with the explorer and the map for any web host: GitHub Pages, a page at a university. It needs no program there, and works below any path.',
    folder: 'DIR is the folder of the map, as throughline build wrote it.',
    ownFolder: 'DIR is the folder of the map: download it under Your maps, and unpack it.',
    carriedFolder:
      'DIR is the folder of the map, as throughline build wrote it. This file itself can also be put on a web host as it is.',
    commandLabel: 'Command that writes the site',
    command: 'npx throughline share DIR --site site',
    copy: 'Copy command',
  },
} as const;
