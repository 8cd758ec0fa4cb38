/** Devices of Windows: no file may be called so, whatever its ending. */
const reserved = /^(?:con|prn|aux|nul|conin|conout|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/** Returns whether Windows keeps `name`, with an ending or without, for a device. */
export function isReservedName(name: string): boolean {
  return reserved.test(name);
}
