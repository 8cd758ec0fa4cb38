/** What the browser may not let be done. */
import { KeepingError } from '../../io/kept-records.ts';
import { mapsText } from '../text/maps.ts';

/** Does `act` and tells why it could not be done; empty where it was. Returns whether it was. */
export async function attempt(
  act: () => Promise<void>,
  tell: (words: string) => void,
): Promise<boolean> {
  try {
    await act();
    tell('');
    return true;
  } catch (error) {
    if (!(error instanceof KeepingError)) throw error;
    tell(mapsText[error.code]);
    return false;
  }
}
