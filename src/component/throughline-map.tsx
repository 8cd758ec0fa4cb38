/**
 * The explorer in an element of another page. It fills that element, takes its layout from the element's
 * size, and touches nothing outside: no address, no title, no keys, no storage of the page's. On a server
 * it is the empty element.
 */
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/common/controls.css';
import './throughline-map.css';
import {
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useMemo,
  useRef,
  useState,
} from 'react';
import { UNSAFE_PortalProvider } from 'react-aria/PortalProvider';
import { embedControls, embedPresets } from '../explorer/embed/controls.ts';
import { keepForVisit } from '../explorer/keep-for-visit.ts';
import type { MapSource } from '../explorer/map-source.ts';
import { createMemoryAddress } from '../explorer/memory-address.ts';
import { openPublishedMaps } from '../explorer/open-published-maps.ts';
import { openOwnMaps } from '../explorer/own-maps.ts';
import { openPreferences } from '../explorer/preferences.ts';
import { type Library, LibraryContext } from '../ui/dataset/library.ts';
import { type AttachedMap, type ExplorerHost, HostContext } from '../ui/explorer/host.ts';
import { useAppliedTheme } from '../ui/theme/use-theme.ts';
import type { ShownDataset, ThroughlineMapProps } from './props.ts';
import { useConnectedPage } from './use-connected-page.ts';

// What draws the map cannot be loaded on a server.
const Explorer = lazy(async () => ({
  default: (await import('../ui/explorer/explorer.tsx')).Explorer,
}));

/** The explorer of `dataset`, as large as its element lets it be. */
export function ThroughlineMap(props: ThroughlineMapProps): ReactElement {
  const { dataset, name = dataset.structure.name, className, style } = props;
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<AttachedMap | null>(null);
  const overlays = useRef<HTMLDivElement>(null);
  const host = useElementHost(root, props, setOpen);
  // What is found of a map is remembered by its structure, for one reader: each component has its own.
  const structure = useMemo(() => ({ ...dataset.structure }), [dataset.structure]);
  const source = useMemo(() => sourceOf(dataset), [dataset]);
  useConnectedPage(open, name, props);
  return (
    <div
      ref={setRoot}
      className={className === undefined ? 'throughline' : `throughline ${className}`}
      style={style}
    >
      {host !== null && (
        <HostContext value={host}>
          <UNSAFE_PortalProvider getContainer={() => overlays.current}>
            <Visit>
              <Explorer
                key={editionOf(structure)}
                mapKey={name}
                name={name}
                maps={noMaps}
                structure={structure}
                source={source}
              />
            </Visit>
          </UNSAFE_PortalProvider>
        </HostContext>
      )}
      <div ref={overlays} className="throughline-overlays" />
    </div>
  );
}

/** What stays while maps come and go: the library, the theme. */
function Visit({ children }: { children: ReactNode }) {
  const [library] = useState(openLibraryForVisit);
  useAppliedTheme();
  return (
    <LibraryContext value={library}>
      <Suspense>{children}</Suspense>
    </LibraryContext>
  );
}

const noMaps = [] as const;

/** Edits last for the visit. */
const forgetful = { read: () => null, write: () => {} };

/** Null until the element is there. */
function useElementHost(
  root: HTMLElement | null,
  { controls = 'full', theme = 'auto' }: ThroughlineMapProps,
  onAttached: (map: AttachedMap | null) => void,
): ExplorerHost | null {
  const given = typeof controls === 'string' ? embedPresets[controls] : controls;
  const shown = embedControls.filter((control) => given.includes(control)).join(',');
  const still = useMemo(() => {
    if (root === null) return null;
    const address = createMemoryAddress('');
    return {
      kind: 'element',
      openAddress: () => address,
      root: () => root,
      keptEdits: forgetful,
      preferences: openPreferences(),
      attach(map: AttachedMap) {
        onAttached(map);
        return () => onAttached(null);
      },
    } as const;
  }, [root, onAttached]);
  return useMemo(() => {
    if (still === null) return null;
    const names: readonly string[] = shown.split(',');
    return { ...still, theme, controls: new Set(embedControls.filter((c) => names.includes(c))) };
  }, [still, theme, shown]);
}

function openLibraryForVisit(): Library {
  const keeping = keepForVisit();
  return { keeping, ownMaps: openOwnMaps(keeping), published: openPublishedMaps(document) };
}

function sourceOf({ structure, texts, robustness }: ShownDataset): MapSource {
  return {
    structure: async () => structure,
    texts: async () => texts,
    robustness: async () => robustness ?? null,
  };
}

const editions = new WeakMap<object, number>();
let lastEdition = 0;

/** Returns a key of the structure: another one is another map, whatever it is called. */
function editionOf(structure: object): number {
  const known = editions.get(structure);
  if (known !== undefined) return known;
  lastEdition += 1;
  editions.set(structure, lastEdition);
  return lastEdition;
}
