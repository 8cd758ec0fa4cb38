/** What languages are called. */

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Returns the name of a language; a code that no name is known for stays. */
export function languageName(code: string): string {
  try {
    return languageNames.of(code) ?? code;
  } catch {
    return code;
  }
}
