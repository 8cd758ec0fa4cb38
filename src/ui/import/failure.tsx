/** Why there is no map, and what can be done. */
import { useStore } from 'zustand';
import { fileStem, zipTexts } from '../../explorer/packed-files.ts';
import { saveFile } from '../export/save-file.ts';
import { importText } from '../text/import.ts';
import { type ImportModel, mapName } from './import-model.ts';

const words = importText.failure;

const reasonOf = { reading: words.read, building: words.build, asking: words.ask };

export function Failure({ model }: { model: ImportModel }) {
  const state = useStore(model);
  const { failure, readAgain } = state;
  if (failure === null) return null;
  if (failure.of === 'keeping') {
    const { files } = failure.map;
    return (
      <div className="import-failure" role="alert">
        <p>{words[failure.code]}</p>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${fileStem(mapName(state))}.zip`, zipTexts(files))}
        >
          {words.save}
        </button>
      </div>
    );
  }
  return (
    <div className="import-failure" role="alert">
      <p>{reasonOf[failure.of](failure.reason)}</p>
      {failure.of === 'reading' && (
        <button type="button" className="button" onClick={() => void readAgain()}>
          {words.again}
        </button>
      )}
    </div>
  );
}
