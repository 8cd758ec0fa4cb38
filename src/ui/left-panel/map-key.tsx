/** What colours, sizes, shapes and lines of the map stand for, in the view that is on. */
import './map-key.css';
import { isBorderline } from '../../explorer/firmness.ts';
import { countPassing, passesAll } from '../../explorer/link-tests.ts';
import type { MapView } from '../../explorer/state.ts';
import { Icon } from '../common/icon.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisible } from '../explorer/use-visible.ts';
import { lookText } from '../text/look.ts';
import { mapText } from '../text/map.ts';
import { usePatterns } from '../theme/use-patterns.ts';
import { ColourKey } from './colour-key.tsx';
import { Look } from './look.tsx';
import { Section } from './section.tsx';

const links: Record<MapView, string> = {
  both: mapText.key.link,
  concepts: mapText.key.together,
  papers: mapText.key.similar,
};

export function MapKey() {
  const { structure } = useOpenMap();
  const view = useExplorer((state) => state.view);
  const sizing = useExplorer((state) => state.sizing);
  const borderline =
    (view !== 'papers' && structure.concepts.some(isBorderline)) ||
    (view !== 'concepts' && structure.papers.some(isBorderline));
  return (
    <Section title={mapText.key.title} action={<Patterns />}>
      <Look />
      <ColourKey />
      <ul className="map-key">
        {view !== 'papers' && (
          <li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6.5" fill="currentColor" />
            </svg>
            {lookText.concept[sizing]}
          </li>
        )}
        {view !== 'concepts' && (
          <li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect
                x="3.5"
                y="3.5"
                width="9"
                height="9"
                rx="1.5"
                fill="var(--paper-fill)"
                stroke="currentColor"
                strokeWidth="1.8"
              />
            </svg>
            {lookText.paper[sizing]}
          </li>
        )}
        <LinkKeys view={view} />
        {borderline && (
          <li>
            <RingedDot />
            {mapText.key.borderline}
          </li>
        )}
      </ul>
    </Section>
  );
}

/** The switch of the communities' patterns. */
function Patterns() {
  const [on, choose] = usePatterns();
  return (
    <button
      type="button"
      className="text-button map-key-patterns"
      aria-pressed={on}
      title={lookText.patternsMeaning}
      onClick={() => choose(!on)}
    >
      {lookText.patterns}
      {on && <Icon name="check" size={12} />}
    </button>
  );
}

/** The lines of the map, by what their test says where they have one. */
function LinkKeys({ view }: { view: MapView }) {
  const visible = useVisible();
  const errorRate = useExplorer((state) => state.errorRate);
  const { passing, tested } = countPassing(visible, errorRate);
  if (view === 'both' || tested === 0 || passesAll(errorRate)) {
    return <LinkKey>{links[view]}</LinkKey>;
  }
  if (passing === 0) return <LinkKey>{mapText.key.none[view](errorRate)}</LinkKey>;
  return (
    <>
      <LinkKey className="map-key-firm">{mapText.key.firm[view]}</LinkKey>
      <LinkKey className="map-key-faded">{mapText.key.faded[view]}</LinkKey>
    </>
  );
}

function RingedDot() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="3.8" fill="currentColor" />
      <circle
        cx="8"
        cy="8"
        r="7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.1"
        strokeDasharray="3 1.888"
      />
    </svg>
  );
}

function LinkKey({
  className = 'map-key-link',
  children,
}: {
  className?: string;
  children: string;
}) {
  return (
    <li>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path className={className} d="M0 8h16" />
      </svg>
      {children}
    </li>
  );
}
