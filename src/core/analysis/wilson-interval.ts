/**
 * The range in which a share lies, as far as a sample tells: Wilson's score interval,
 *
 *   (p + z^2 / 2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n)
 *
 * where k of n have the property, p = k / n, and z = 1.959964 for 95 %. E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", JASA 22 (1927) 209-212. Rejected: the
 * usual p -+ z sqrt(p (1 - p) / n), which is 0 wide at p = 0 and leaves [0, 1]; a year has few papers.
 */

/** A share with the ends of its interval, all in [0, 1]. */
export interface ShareInterval {
  share: number;
  low: number;
  high: number;
}

/** Of the normal distribution, 2.5 % lies above. */
const z = 1.959964;

/**
 * Returns the share and its 95 % interval.
 * @param having from 0 to `all`.
 * @param all above 0.
 */
export function wilsonInterval(having: number, all: number): ShareInterval {
  const share = having / all;
  const spread = (z * z) / all;
  const middle = share + spread / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / all + spread / (4 * all));
  return {
    share,
    low: having === 0 ? 0 : Math.max(0, (middle - reach) / (1 + spread)),
    high: having === all ? 1 : Math.min(1, (middle + reach) / (1 + spread)),
  };
}
