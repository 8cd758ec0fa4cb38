/** Returns the letters that number what would else look the same: 0 → `a`, 25 → `z`, 26 → `aa`. */
export function placeLetters(place: number): string {
  const last = String.fromCharCode(0x61 + (place % 26));
  return place < 26 ? last : placeLetters(Math.floor(place / 26) - 1) + last;
}
