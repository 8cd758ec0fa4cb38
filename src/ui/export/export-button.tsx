/** Opens the export of what the details show. */
import { useSurfaces } from '../explorer/surfaces.ts';
import { frameText } from '../text/frame.ts';

export function ExportButton() {
  const { open } = useSurfaces();
  return (
    <button type="button" className="button" onClick={() => open('export')}>
      {frameText.top.export}
    </button>
  );
}
