/** What relative addresses in RDF are read against: a name that leads nowhere. */
export const BASE = 'http://vocabulary.invalid/';
