/** Which dialog is open, which margins are, and what is under way in them. Kept for the visit, not in the address. */
import { createContext, useContext } from 'react';
import type { SelectTool } from '../../stage/shape.ts';

/** Dialogs. */
export type Surface =
  | 'export'
  | 'share'
  | 'edits'
  | 'about'
  | 'coverage'
  | 'help'
  | 'palette'
  | 'tour'
  | 'storage'
  | 'views'
  | 'maps'
  | 'update';

/** What may stand in the right margin while no details do. */
export type SidePanel = 'questions' | 'reading';

export interface Surfaces {
  opened: Surface | null;
  open(surface: Surface): void;
  close(): void;
  leftOpen: boolean;
  setLeftOpen(open: boolean): void;
  /** Details may be folded away while something is selected. */
  detailsOpen: boolean;
  setDetailsOpen(open: boolean): void;
  /** Null without one. */
  panel: SidePanel | null;
  /** Whether the panel stands in front of the details. */
  panelInFront: boolean;
  /** Opens a panel in front of the details, or closes it. */
  setPanel(panel: SidePanel | null): void;
  putDetailsInFront(): void;
  /** What drags on the map draw to select several nodes; null where they move the camera. */
  tool: SelectTool | null;
  setTool(tool: SelectTool | null): void;
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
