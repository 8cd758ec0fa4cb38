/** Communities with their counts: click focuses one, the eye hides and shows it. */
import './legend.css';
import type { Community } from '../../core/types.ts';
import { isFragile } from '../../explorer/firmness.ts';
import { placeNameOf } from '../../explorer/place-name.ts';
import { Icon } from '../common/icon.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisibleCounts } from '../explorer/use-visible.ts';
import { communitiesText } from '../text/communities.ts';
import { nounFor, number } from '../text/numbers.ts';
import { LegendMark } from './legend-mark.tsx';
import { Resolution } from './resolution.tsx';
import { Section } from './section.tsx';
import { useFinding } from './use-finding.ts';

/** With more communities a row holds the first concept alone: the map and the details have the second. */
const mostInTwoLines = 9;

export function Legend() {
  const { structure } = useOpenMap();
  const hidden = useExplorer((state) => state.hiddenCommunities);
  const showAll = useExplorer((state) => state.showAllCommunities);
  const counts = useVisibleCounts().communities;
  const view = useExplorer((state) => state.view);
  const finding = useFinding();
  const compact = structure.communities.length > mostInTwoLines;
  return (
    <Section
      title={communitiesText.legend.title}
      note={number(structure.communities.length)}
      action={
        hidden.length > 0 ? (
          <button type="button" className="text-button" onClick={showAll}>
            {communitiesText.legend.showAll}
          </button>
        ) : (
          finding && <span className="legend-finding">{communitiesText.resolution.finding}</span>
        )
      }
    >
      <Resolution />
      <div className="legend-head" aria-hidden="true">
        {view !== 'concepts' && <span>{communitiesText.legend.papers}</span>}
        {view !== 'papers' && <span>{communitiesText.legend.concepts}</span>}
      </div>
      <ul className="legend" aria-busy={finding} data-compact={compact}>
        {structure.communities.map((community) => (
          <LegendRow
            key={community.number}
            community={community}
            papers={view === 'concepts' ? undefined : counts[community.number]?.papers}
            concepts={view === 'papers' ? undefined : counts[community.number]?.concepts}
            hidden={hidden.includes(community.number)}
            compact={compact}
          />
        ))}
      </ul>
    </Section>
  );
}

function LegendRow({
  community,
  papers,
  concepts,
  hidden,
  compact,
}: {
  community: Community;
  /** Counts of what is shown; undefined where the view leaves that kind out. */
  papers: number | undefined;
  concepts: number | undefined;
  hidden: boolean;
  /** Whether the second concept is left out. */
  compact: boolean;
}) {
  const { structure } = useOpenMap();
  const focused = useExplorer((state) => state.focusedCommunity === community.number);
  const focus = useExplorer((state) => state.focusCommunity);
  const toggle = useExplorer((state) => state.toggleCommunity);
  const { title, subtitle } = placeNameOf(structure, community);
  const second = compact ? '' : subtitle;
  const fragile = isFragile(structure, community);
  return (
    <li className="legend-row" data-focused={focused} data-hidden={hidden}>
      <button
        type="button"
        className="legend-name"
        aria-pressed={focused}
        title={subtitle === '' ? title : `${title}, ${subtitle}`}
        onClick={() => focus(community.number)}
      >
        <LegendMark community={community} />
        <span className="legend-lines">
          <span className="legend-first">{title}</span>
          {(second !== '' || fragile) && (
            <span className="legend-rest">
              {second}
              {fragile && (
                <span className="legend-fragile">
                  {second !== '' && ' · '}
                  {communitiesText.legend.fragile}
                </span>
              )}
            </span>
          )}
        </span>
        {papers !== undefined && <LegendCount count={papers} noun="paper" />}
        {concepts !== undefined && <LegendCount count={concepts} noun="concept" />}
      </button>
      <button
        type="button"
        className="legend-eye"
        aria-label={
          hidden ? communitiesText.legend.show(title) : communitiesText.legend.hide(title)
        }
        title={hidden ? communitiesText.legend.show(title) : communitiesText.legend.hide(title)}
        onClick={() => toggle(community.number)}
      >
        <Icon name={hidden ? 'eyeOff' : 'eye'} />
      </button>
    </li>
  );
}

/** The column's head says the noun to those who see it. */
function LegendCount({ count, noun }: { count: number; noun: string }) {
  return (
    <span className="legend-count">
      {number(count)}
      <span className="visually-hidden"> {nounFor(count, noun)}</span>
    </span>
  );
}
