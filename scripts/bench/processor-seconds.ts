/** The clock of the benchmarks. */

/** Returns the processor seconds of `work`, all threads of this program counted. */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
