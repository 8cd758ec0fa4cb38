/** Whom a link to this page reaches: a copied address opens for others only where they find the same map. */
import { isServed } from './browser-address.ts';
import { ownIdOf } from './map-key.ts';

/** `file`: the page on this disk; `browser`: a map that only this browser has; `machine`: this computer. */
export type LinkReach = 'file' | 'browser' | 'machine' | 'everyone';

const machineNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Returns whom the address of the page at `location` reaches while the map `mapKey` is open. */
export function reachOfLink(location: Location, mapKey: string): LinkReach {
  if (ownIdOf(mapKey) !== null) return 'browser';
  if (!isServed(location)) return 'file';
  return machineNames.includes(location.hostname) ? 'machine' : 'everyone';
}
