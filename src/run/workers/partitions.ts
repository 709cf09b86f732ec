/** Which worker a member belongs to: all lines of a member go to one. */

const BUCKETS = 256;
const QUOTE = 0x22;
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** By bucket of members: the worker. */
export type Partitions = Uint8Array;

/**
 * Shares the members out.
 *
 * @param firstShare the share of the first worker, from 0 to 1; the others get the same each
 */
export function sharePartitions(workers: number, firstShare = 1 / workers): Partitions {
  const owners = new Uint8Array(BUCKETS);
  const ofFirst = workers === 1 ? BUCKETS : Math.round(firstShare * BUCKETS);
  for (let bucket = ofFirst; bucket < BUCKETS; bucket += 1) {
    owners[bucket] = 1 + ((bucket - ofFirst) % (workers - 1));
  }
  return owners;
}

/** Where the lines of a member belong. @param id in UTF-8, ends at a quote or with the bytes */
export function ownerOfMember(partitions: Partitions, id: Uint8Array, start = 0): number {
  let hash = HASH_START;
  for (let at = start; at < id.length; at += 1) {
    const byte = id[at] ?? 0;
    if (byte === QUOTE) break;
    hash = Math.imul(hash ^ byte, HASH_FACTOR);
  }
  return partitions[(hash ^ (hash >>> 15) ^ (hash >>> 23)) & (BUCKETS - 1)] ?? 0;
}
