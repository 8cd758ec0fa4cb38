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
