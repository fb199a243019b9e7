/**
 * Milliseconds of processor time that something takes in this process. Not the clock's time: tests run beside each
 * other, and what another one takes is not this one's fault.
 */
export function spent(what: () => unknown): number {
  const before = process.cpuUsage();
  what();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
