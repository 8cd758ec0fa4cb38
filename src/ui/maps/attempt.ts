/** What the browser may not let be done. */
import { KeepingError } from '../../explorer/keeping.ts';
import { mapsText } from '../text/maps.ts';

/**
 * Does `act` and tells why it could not be done; empty where it was. Returns what it gave; `undefined` where it
 * was not done.
 */
export async function attempt<T>(
  act: () => Promise<T>,
  tell: (words: string) => void,
): Promise<T | undefined> {
  try {
    const given = await act();
    tell('');
    return given;
  } catch (error) {
    if (!(error instanceof KeepingError)) throw error;
    tell(mapsText[error.code]);
    return undefined;
  }
}
