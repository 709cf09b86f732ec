/** The most memory that this process held at once, all threads together, in bytes. */
export function peakMemoryBytes(): number {
  const KILOBYTE = 1024;
  return process.resourceUsage().maxRSS * KILOBYTE;
}
