/** Every service that can be asked for papers. A new one is a file and a row here. */
import { arxiv } from './arxiv.ts';
import { crossref } from './crossref.ts';
import { openalex } from './openalex.ts';
import { pubmed } from './pubmed.ts';
import { semanticScholar } from './semantic-scholar.ts';
import type { Service, ServiceName } from './service.ts';
import { zotero } from './zotero.ts';

const SERVICES: Readonly<Record<ServiceName, Service>> = {
  arxiv,
  crossref,
  openalex,
  pubmed,
  'semantic-scholar': semanticScholar,
  zotero,
};

export function serviceCalled(name: ServiceName): Service {
  return SERVICES[name];
}

/** Those that are asked for what a paper lacks, in this order. */
export const completingServices: readonly Service[] = [openalex, crossref, semanticScholar];
