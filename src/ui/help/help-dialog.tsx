/** What the dots are, and which keys do what. */
import './help-dialog.css';
import { license, version } from '../../../package.json';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { useStored } from '../common/use-stored.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { switchStates } from '../explorer/use-shortcuts.ts';
import { paletteText } from '../palette/palette-text.ts';
import { storageText } from '../storage/storage-text.ts';
import { text } from '../text.ts';
import { tourText } from '../tour/tour-text.ts';
import { shortcutSheet } from './shortcut-sheet.ts';

export default function HelpDialog({ onClose }: { onClose(): void }) {
  const { structure } = useOpenMap();
  const dated = structure.papers.some(({ year }) => year !== undefined);
  const { open } = useSurfaces();
  const [single, setSingle] = useStored('single-keys', switchStates);
  return (
    <DialogFrame title={text.help.title} className="help-dialog" onClose={onClose}>
      <div className="help-columns">
        <section>
          <h3>{text.help.dots}</h3>
          <ol className="help-steps">
            {text.help.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
            <li>{text.help.search(dated)}</li>
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
            {text.help.stays}{' '}
            <button type="button" className="text-button" onClick={() => open('storage')}>
              {storageText.title}
            </button>
          </p>
          <p className="help-note">
            {text.help.about}{' '}
            <button type="button" className="text-button" onClick={() => open('about')}>
              {text.top.about}
            </button>
          </p>
          <p className="help-note">{text.help.program(version, license)}</p>
        </section>
        <section>
          <h3>{text.help.keys}</h3>
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
          <p className="help-note">{text.help.keysNote}</p>
          <label className="help-switch">
            <input
              type="checkbox"
              checked={single === 'on'}
              onChange={(event) => setSingle(event.target.checked ? 'on' : 'off')}
            />
            {text.help.single}
          </label>
        </section>
      </div>
    </DialogFrame>
  );
}
