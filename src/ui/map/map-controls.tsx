/** Select, zoom and fit, for pointer and keyboard. */
import './map-controls.css';
import { chosenNodes } from '../../explorer/selection.ts';
import type { Stage } from '../../stage/create-stage.ts';
import type { SelectTool } from '../../stage/shape.ts';
import { Icon, type IconName } from '../common/icon.tsx';
import { useExplorer } from '../explorer/open-map.ts';
import { mapText } from '../text/map.ts';

/** Marks what floats over the map: its labels keep clear of it. */
export const floatingAttribute = 'data-floating';

const zoomClass = 'map-control-zoom';

export function MapControls({
  stage,
  tool,
  onTool,
}: {
  stage: Stage;
  tool: SelectTool | null;
  onTool(tool: SelectTool | null): void;
}) {
  const hasSelection = useExplorer((state) => chosenNodes(state).length > 0);
  return (
    <fieldset
      className="map-controls"
      aria-label={mapText.controls}
      {...{ [floatingAttribute]: '' }}
    >
      <Control
        className="map-control-select"
        icon="select"
        name={mapText.select}
        pressed={tool !== null}
        act={() => onTool(tool === null ? 'lasso' : null)}
      />
      {hasSelection && (
        <Control icon="target" name={mapText.fitSelection} act={() => stage.fitSelection()} />
      )}
      <Control className={zoomClass} icon="plus" name={mapText.zoomIn} act={() => stage.zoomIn()} />
      <Control
        className={zoomClass}
        icon="minus"
        name={mapText.zoomOut}
        act={() => stage.zoomOut()}
      />
      <Control icon="fit" name={mapText.fit} act={() => stage.fit()} />
    </fieldset>
  );
}

function Control({
  icon,
  name,
  className,
  pressed,
  act,
}: {
  icon: IconName;
  name: string;
  className?: string;
  /** Whether it is on, of one that can be. */
  pressed?: boolean;
  act(): void;
}) {
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      aria-pressed={pressed}
      title={name}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
}
