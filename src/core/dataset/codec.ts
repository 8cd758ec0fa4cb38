/** The codec of a dataset: two texts out, two texts in. Their shape is described in `wire.ts`. */
export { decodeStructure } from './decode-structure.ts';
export { decodeTexts } from './decode-texts.ts';
export { encodeDataset } from './encode.ts';
