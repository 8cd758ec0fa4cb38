/** The map or the table, and what the phone's sheet holds over it. */
import './bottom-tabs.css';
import { Icon, type IconName } from '../common/icon.tsx';
import { frameText } from '../text/frame.ts';
import type { PhoneTab } from './use-phone-tab.ts';

const tabs: readonly { tab: PhoneTab; icon: IconName }[] = [
  { tab: 'map', icon: 'map' },
  { tab: 'table', icon: 'panel' },
  { tab: 'filter', icon: 'filter' },
  { tab: 'questions', icon: 'question' },
  { tab: 'reading', icon: 'bookmark' },
];

const tabNames: Record<PhoneTab, string> = { ...frameText.panels, ...frameText.phone };

export function BottomTabs({ tab: current, onTab }: { tab: PhoneTab; onTab(tab: PhoneTab): void }) {
  return (
    <nav className="bottom-tabs" aria-label={frameText.phone.tabs}>
      {tabs.map(({ tab, icon }) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === current ? 'page' : undefined}
          onClick={() => onTab(tab)}
        >
          <Icon name={icon} size={18} />
          {tabNames[tab]}
        </button>
      ))}
    </nav>
  );
}
