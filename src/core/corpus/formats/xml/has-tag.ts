/** Returns a test for a tag of one of `names` in a text, under any prefix and in any case. */
export function hasTag(...names: string[]): (text: string) => boolean {
  const tag = new RegExp(String.raw`<(?:[\w.-]{1,40}:)?(?:${names.join('|')})[\s/>]`, 'i');
  return (text) => tag.test(text);
}
