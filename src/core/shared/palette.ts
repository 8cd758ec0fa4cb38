/**
 * Colours of communities on a light ground, for files that other programs draw. Twelve, told apart
 * under each of the three colour-vision deficiencies; the thirteenth slot takes the first
 * again. The page takes its own from style sheets, because there they follow the theme.
 */
const communityColours = [
  '#6f81e8',
  '#a12c53',
  '#c57603',
  '#1e3894',
  '#8351b5',
  '#109a80',
  '#546900',
  '#216c7b',
  '#593d16',
  '#b375a5',
  '#04503e',
  '#8d7f54',
] as const;

/** How many colours there are; the slots of communities are below it. */
export const colourCount = communityColours.length;

/** Returns the colour of a community by its slot, as `#rrggbb`. */
export function communityColour(slot: number): string {
  return communityColours[slot % communityColours.length] ?? communityColours[0];
}
