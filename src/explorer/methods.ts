/** How a map is made, and the articles that its methods are from. */
export { methods } from '../core/export/text/methods.ts';
