/** Says, while files are dragged over the page, what a drop will do. */
import './drop-veil.css';
import { importText } from '../text/import.ts';

export default function DropVeil() {
  return (
    <div className="drop-veil" aria-hidden="true">
      <p>{importText.drop}</p>
    </div>
  );
}
