/** What an embedded map says, and the part of the share dialog that embeds one. */
import type { EmbedControl, EmbedPreset, EmbedTheme } from '../../explorer/embed/controls.ts';
import type { LinkReach } from '../../explorer/link-reach.ts';

export const embedText = {
  whole: 'Open the whole map',
  hint: {
    wheel: 'Ctrl and scroll to zoom the map, or click it first',
    mac: '⌘ and scroll to zoom the map, or click it first',
    touch: 'Two fingers move the map',
  },
  section: {
    title: 'Within another page',
    says: 'A frame with this map for an article, a course page or a blog. The page around it can select and hear what is selected; the README says how.',
    reach: {
      file: 'This page is a file on this computer, and a frame shows it on this computer alone. For readers, put the file or a site on a web host and embed it from there.',
      browser:
        'This map is kept in this browser alone, so nobody else would see it in a frame. Save one file or make a site, put it on a web host, and embed it from there.',
      machine:
        'This page is served from this computer, so readers elsewhere would see an empty frame. Make a site, put it on a web host, and embed it from there.',
      everyone: 'Whoever can open this page sees the map in the frame.',
    } satisfies Record<LinkReach, string>,
    noAddress:
      'This page has no address of its own that a frame could show. Save the map as one file or make a site, put it on a web host, and embed it from there.',
    size: 'Size',
    sizes: { responsive: 'As wide as its place', fixed: 'Fixed' },
    width: 'Width in pixels',
    height: 'Height in pixels',
    times: 'by',
    controls: 'Around the map',
    presets: {
      compact: 'Search, details, zoom',
      full: 'Everything',
      none: 'Nothing',
    } satisfies Record<EmbedPreset, string>,
    own: 'Some parts',
    parts: {
      top: 'Top bar',
      left: 'Left panel',
      search: 'Search',
      details: 'Details',
      status: 'Counts',
      zoom: 'Zoom buttons',
    } satisfies Record<EmbedControl, string>,
    theme: 'Theme',
    themes: {
      auto: "As the reader's system",
      light: 'Light',
      dark: 'Dark',
    } satisfies Record<EmbedTheme, string>,
    withView: 'With the view and filters of now',
    withSelection: 'With what is selected now',
    snippet: 'HTML of the frame',
    copy: 'Copy HTML',
    preview: 'Show the frame',
    hidePreview: 'Hide the frame',
    frameTitle: (map: string) => `Map of ${map}`,
  },
} as const;
