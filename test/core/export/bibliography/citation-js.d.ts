/** The parts of citation-js that the tests use; it publishes no types. */
declare module '@citation-js/core' {
  export interface CslItem {
    id: string;
    type: string;
    title?: string;
    author?: { family?: string; given?: string; literal?: string; suffix?: string }[];
    issued?: { 'date-parts'?: (number | string)[][] };
    'container-title'?: string;
    publisher?: string;
    DOI?: string;
    PMID?: string;
    URL?: string;
    abstract?: string;
    keyword?: string;
    language?: string;
  }
  export const plugins: {
    input: {
      chain(text: string, options: { forceType: string; generateGraph: false }): CslItem[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
