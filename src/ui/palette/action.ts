/** An action of the product as the palette offers it. */
import type { ExplorerStoreState } from '../../explorer/store.ts';
import type { Stage } from '../../stage/create-stage.ts';
import type { ExplorerHost } from '../explorer/host.ts';
import type { OpenMap } from '../explorer/open-map.ts';
import type { Surfaces } from '../explorer/surfaces.ts';
import type { LayoutMode } from '../explorer/use-layout-mode.ts';
import type { ThemeChoice } from '../theme/use-theme.ts';

/** What actions act on. */
export interface Reach {
  map: OpenMap;
  /** The choices as they are now. */
  state: ExplorerStoreState;
  /** Null where no map is drawn. */
  stage: Stage | null;
  host: ExplorerHost;
  surfaces: Surfaces;
  mode: LayoutMode;
  theme: ThemeChoice;
  chooseTheme(choice: ThemeChoice): void;
  /** Whether communities have patterns. */
  patterns: boolean;
  choosePatterns(on: boolean): void;
}

export interface Action {
  /** What it does, as a command. Unique among all actions. */
  name: string;
  /** The keys that do it without the palette, as on the sheet. */
  keys?: readonly string[];
  /** Other words that find it. */
  also?: string;
  /** Whether it can be done now. Default: always. */
  when?(reach: Reach): boolean;
  act(reach: Reach): void;
}

export interface ActionGroup {
  title: string;
  actions: readonly Action[];
}
