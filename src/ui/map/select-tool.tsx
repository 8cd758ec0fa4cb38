/** Draws a box or a lasso on the map to select what lies in it: its button, and the strip while it is on. */
import './select-tool.css';
import { useEffect } from 'react';
import { type SelectTool, selectTools } from '../../stage/shape.ts';
import { Icon } from '../common/icon.tsx';
import { keysOf, useHost } from '../explorer/host.ts';
import { useLayoutMode } from '../explorer/use-layout-mode.ts';
import { mapText } from '../text/map.ts';
import { floatingAttribute } from './map-controls.tsx';

export function SelectStrip({
  tool,
  onTool,
}: {
  tool: SelectTool;
  onTool(tool: SelectTool | null): void;
}) {
  const mode = useLayoutMode();
  const host = useHost();
  useEffect(() => {
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onTool(null);
    };
    const keys = keysOf(host);
    // Before the explorer's own Escape, which ends the selection.
    keys.addEventListener('keydown', onKeyDown, { capture: true });
    return () => keys.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [host, onTool]);
  return (
    <div className="select-strip" {...{ [floatingAttribute]: '' }}>
      <fieldset aria-label={mapText.select}>
        {selectTools.map((name) => (
          <button
            key={name}
            type="button"
            className="select-strip-tool"
            aria-pressed={tool === name}
            onClick={() => onTool(name)}
          >
            <Icon name={name} />
            {mapText.tools[name]}
          </button>
        ))}
      </fieldset>
      <p className={mode === 'phone' ? 'visually-hidden' : undefined}>
        {mode === 'phone' ? mapText.toolHint.touch : mapText.toolHint.mouse}
      </p>
      <button type="button" className="text-button" onClick={() => onTool(null)}>
        {mapText.toolOff}
      </button>
    </div>
  );
}
