/** The parts of the explorer that an embedded map may show around the map itself. */

/**
 * `top` bar, `left` panel, `search` field, `details` of what is selected, `status` counts, `zoom` buttons.
 * A small frame shows the left panel and the top bar only with everything else.
 */
export const embedControls = ['top', 'left', 'search', 'details', 'status', 'zoom'] as const;
export type EmbedControl = (typeof embedControls)[number];

export type EmbedPreset = 'full' | 'compact' | 'none';

/** Choices of controls by name. */
export const embedPresets: Record<EmbedPreset, readonly EmbedControl[]> = {
  full: embedControls,
  compact: ['search', 'details', 'zoom'],
  none: [],
};

/** The preset for those who choose none. */
export const defaultPreset: EmbedPreset = 'compact';

export const embedThemes = ['auto', 'light', 'dark'] as const;
/** `auto`: as the reader's system has it. */
export type EmbedTheme = (typeof embedThemes)[number];

/** Returns the preset that has exactly these controls, or undefined. */
export function presetOf(controls: readonly EmbedControl[]): EmbedPreset | undefined {
  const wanted = new Set(controls);
  const names = Object.keys(embedPresets) as EmbedPreset[];
  return names.find((name) => {
    const own = embedPresets[name];
    return own.length === wanted.size && own.every((control) => wanted.has(control));
  });
}

/** Tells whether `name` is a preset. */
export function isPreset(name: string): name is EmbedPreset {
  return Object.hasOwn(embedPresets, name);
}
