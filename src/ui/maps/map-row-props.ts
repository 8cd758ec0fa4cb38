/** What a row of the list of maps and its parts act on. */
import type { OwnMap } from '../../explorer/own-maps.ts';

export interface MapRowProps {
  map: OwnMap;
  isOpen: boolean;
  /** Shows what the update of the map changed. */
  onCompare(): void;
  onClose(): void;
  /** Is told why something could not be done; empty where it was. */
  onTold(words: string): void;
}
