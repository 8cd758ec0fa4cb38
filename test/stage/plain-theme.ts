import type { Theme } from '../../src/stage/theme.ts';

const grey = [128, 128, 128] as const;

/** A theme in which everything has one colour, with what a test says of it. */
export function plainTheme(known: Partial<Theme> = {}): Theme {
  return {
    ground: grey,
    ink: grey,
    focus: grey,
    selectedEdge: grey,
    paperFill: grey,
    community: () => grey,
    neutral: grey,
    unclassed: grey,
    shades: [],
    words: [],
    marks: [],
    pattern: () => null,
    patterned: false,
    regionFill: 1,
    regionBand: 1,
    regionLine: 1,
    innerEdge: 1,
    crossEdge: 1,
    firmEdge: 1,
    recede: 0.2,
    labelFont: '',
    placeFont: '',
    ...known,
  };
}
