/** Opens the export of what the details show. */
import { useSurfaces } from '../explorer/surfaces.ts';
import { text } from '../text.ts';

export function ExportButton() {
  const { open } = useSurfaces();
  return (
    <button type="button" className="button" onClick={() => open('export')}>
      {text.top.export}
    </button>
  );
}
