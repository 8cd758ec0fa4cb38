/** What the dots are, and which keys do what. */
import './help-dialog.css';
import { license, version } from '../../../package.json';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { useStored } from '../common/use-stored.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { switchStates } from '../explorer/use-shortcuts.ts';
import { frameText } from '../text/frame.ts';
import { helpText } from '../text/help.ts';
import { paletteText } from '../text/palette.ts';
import { storageText } from '../text/storage.ts';
import { tourText } from '../text/tour.ts';
import { shortcutSheet } from './shortcut-sheet.ts';

export default function HelpDialog({ onClose }: { onClose(): void }) {
  const { structure } = useOpenMap();
  const dated = structure.papers.some(({ year }) => year !== undefined);
  const { open } = useSurfaces();
  const [single, setSingle] = useStored('single-keys', switchStates);
  return (
    <DialogFrame title={helpText.title} className="help-dialog" onClose={onClose}>
      <div className="help-columns">
        <section>
          <h3>{helpText.dots}</h3>
          <ol className="help-steps">
            {helpText.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
            <li>{helpText.search(dated)}</li>
          </ol>
          <p className="help-note help-ways">
            <button type="button" className="button" onClick={() => open('tour')}>
              {tourText.open}
            </button>
            <button type="button" className="button" onClick={() => open('palette')}>
              {paletteText.open}
            </button>
          </p>
          <p className="help-note">
            {helpText.stays}{' '}
            <button type="button" className="text-button" onClick={() => open('storage')}>
              {storageText.title}
            </button>
          </p>
          <p className="help-note">
            {helpText.about}{' '}
            <button type="button" className="text-button" onClick={() => open('about')}>
              {frameText.top.about}
            </button>
          </p>
          <p className="help-note">{helpText.program(version, license)}</p>
        </section>
        <section>
          <h3>{helpText.keys}</h3>
          <dl className="help-keys">
            {shortcutSheet.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p className="help-note">{helpText.keysNote}</p>
          <label className="help-switch">
            <input
              type="checkbox"
              checked={single === 'on'}
              onChange={(event) => setSingle(event.target.checked ? 'on' : 'off')}
            />
            {helpText.single}
          </label>
        </section>
      </div>
    </DialogFrame>
  );
}
