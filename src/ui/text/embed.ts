/** What an embedded map says, and the part of the share dialog that embeds one. */

export const embedText = {
  whole: 'Open the whole map',
  hint: {
    wheel: 'Ctrl and scroll to zoom the map, or click it first',
    mac: '⌘ and scroll to zoom the map, or click it first',
    touch: 'Two fingers move the map',
  },
} as const;
