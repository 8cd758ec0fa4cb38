/**
 * How a page is embedded, as parameters of its address: `embed` holds a preset or names of controls with
 * commas between, `theme` one of `auto`, `light` and `dark`. `?embed=compact&theme=dark&s=c:attention`.
 */
import {
  defaultPreset,
  type EmbedControl,
  type EmbedTheme,
  embedControls,
  embedPresets,
  embedThemes,
  isPreset,
  presetOf,
} from './controls.ts';

export interface EmbedOptions {
  /** In the order of `embedControls`. */
  controls: readonly EmbedControl[];
  theme: EmbedTheme;
}

export interface ReadOptions {
  /** Null where the address asks for no embedding. */
  options: EmbedOptions | null;
  /** What was not understood, a sentence each. */
  notes: readonly string[];
}

/** Names of the parameters, which belong to the page and not to the choices on the map. */
export const embedKeys = ['embed', 'theme'] as const;

/** Longer names are no slips of ours. */
const longestNoted = 40;

/** Returns the options in the query string `search`; what is unknown falls back to the default. */
export function readEmbedOptions(search: string): ReadOptions {
  const address = new URLSearchParams(search);
  const asked = address.get('embed');
  if (asked === null) return { options: null, notes: [] };
  const notes: string[] = [];
  const controls = readControls(asked, notes);
  const theme = readTheme(address.get('theme'), notes);
  return { options: { controls, theme }, notes };
}

/** Returns the parameters of `options`, in the order of `embedKeys`. */
export function encodeEmbedOptions({ controls, theme }: EmbedOptions): [string, string][] {
  const named = embedControls.filter((control) => controls.includes(control));
  return [
    ['embed', presetOf(named) ?? named.join(',')],
    ...(theme === 'auto' ? [] : [['theme', theme] satisfies [string, string]]),
  ];
}

/** Returns `search` without what is the embedding's. */
export function withoutEmbedding(search: string): string {
  const address = new URLSearchParams(search);
  for (const key of embedKeys) address.delete(key);
  return address.toString();
}

function readControls(asked: string, notes: string[]): readonly EmbedControl[] {
  if (asked === '') return embedPresets[defaultPreset];
  if (isPreset(asked)) return embedPresets[asked];
  const names = new Set(asked.split(',').map((name) => name.trim()));
  const known = embedControls.filter((control) => names.delete(control));
  for (const name of [...names].slice(0, embedControls.length)) {
    notes.push(
      `explorer/embed: "${name.slice(0, longestNoted)}" is no control; give full, compact, none, or some of ${embedControls.join(', ')}.`,
    );
  }
  return known.length > 0 ? known : embedPresets[defaultPreset];
}

function readTheme(asked: string | null, notes: string[]): EmbedTheme {
  const theme = embedThemes.find((known) => known === (asked ?? 'auto'));
  if (theme === undefined) {
    notes.push(
      `explorer/embed: "${asked?.slice(0, longestNoted)}" is no theme; give ${embedThemes.join(', ')}.`,
    );
  }
  return theme ?? 'auto';
}
