/**
 * What a map is called among all maps: a published one by its name, one of the user by its id behind
 * `mine/`. A published map is a folder, whose name holds no slash, so none is called as another.
 */
const ownPrefix = 'mine/';

/** Returns the key of the own map `id`. */
export function ownMapKey(id: string): string {
  return ownPrefix + id;
}

/** Returns the id of an own map; null for a published one. */
export function ownIdOf(key: string): string | null {
  return key.startsWith(ownPrefix) ? key.slice(ownPrefix.length) : null;
}

/** Of the map that a page carries: pages from disk keep their views in one place, and may hold alike names. */
const carriedPrefix = 'page/';

/** Returns the key by which views of the map called `name` are kept, where the page carries it. */
export function carriedMapKey(name: string, inputHash: string): string {
  return `${carriedPrefix}${inputHash}/${name}`;
}

/** Returns the name of a map that another page carries; null for others. */
export function carriedNameOf(key: string): string | null {
  if (!key.startsWith(carriedPrefix)) return null;
  return key.slice(key.indexOf('/', carriedPrefix.length) + 1);
}

/** Returns the address that opens the map `key`, with `choices` on it: `?map=default&s=c:attention`. */
export function mapAddress(key: string, choices = ''): string {
  const id = ownIdOf(key);
  const map = id === null ? ['map', key] : ['mine', id];
  return `?${new URLSearchParams([map, ...new URLSearchParams(choices)])}`;
}

/** Returns the key of the map that an address names; null where it names none. */
export function askedMap(search: string): string | null {
  const asked = new URLSearchParams(search);
  const id = asked.get('mine');
  return id === null ? asked.get('map') : ownMapKey(id);
}
