/** How authors are named in short. */
export { familyName, shortAuthors } from '../core/shared/short-authors.ts';
