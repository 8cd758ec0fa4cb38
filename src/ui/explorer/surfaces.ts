/** Which dialog is open, which margins are, and what is under way in them. Kept for the visit, not in the address. */
import { createContext, useContext } from 'react';

export type Surface = 'export' | 'edits' | 'about' | 'help';

export interface Surfaces {
  opened: Surface | null;
  open(surface: Surface): void;
  close(): void;
  leftOpen: boolean;
  setLeftOpen(open: boolean): void;
  /** Details may be folded away while something is selected. */
  detailsOpen: boolean;
  setDetailsOpen(open: boolean): void;
  /** Id of the concept that is being merged with another; null without one. */
  merging: string | null;
  setMerging(concept: string | null): void;
}

export const SurfacesContext = createContext<Surfaces | null>(null);

/** Returns the surfaces. @throws Error outside of an open map. */
export function useSurfaces(): Surfaces {
  const surfaces = useContext(SurfacesContext);
  if (surfaces === null) throw new Error('ui/useSurfaces: no map is open here.');
  return surfaces;
}
