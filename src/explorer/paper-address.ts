/** Where a paper is found by its identifiers. */
export { arxivAddress, doiAddress, pubmedAddress } from '../core/shared/paper-address.ts';
