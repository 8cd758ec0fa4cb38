/** Patterns that tell communities apart without colour, as the figure has them. */
export { type Pattern, patternsOf } from '../core/cartography/patterns.ts';
