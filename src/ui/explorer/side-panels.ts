/** The panels of the right margin, each loaded when it is first opened. */
import { type ComponentType, lazy } from 'react';
import type { SidePanel } from './surfaces.ts';

export const sidePanels: Partial<Record<SidePanel, ComponentType>> = {
  questions: lazy(() => import('../questions/questions-panel.tsx')),
  reading: lazy(() => import('../reading/reading-panel.tsx')),
};
