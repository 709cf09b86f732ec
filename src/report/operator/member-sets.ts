/** Counts the different members of many groups in little memory: a bit for each member and group. */

export interface MemberSet {
  add(member: string): void;
  size(): number;
}

/** Sets that share one numbering of all members they have seen. */
export function createMemberSets(): () => MemberSet {
  const numbers = new Map<string, number>();
  return () => {
    let bits = new Uint8Array(16);
    let size = 0;
    return {
      add: (member) => {
        let number = numbers.get(member);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(member, number);
        }
        const at = number >> 3;
        if (at >= bits.length) bits = grown(bits, at);
        const bit = 1 << (number & 7);
        const before = bits[at] ?? 0;
        if ((before & bit) !== 0) return;
        bits[at] = before | bit;
        size += 1;
      },
      size: () => size,
    };
  };
}

function grown(bits: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bits.length * 2, at + 1));
  larger.set(bits);
  return larger;
}
