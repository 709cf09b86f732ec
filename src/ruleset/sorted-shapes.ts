/** The keys of an object in the order of canonical JSON. */
export interface SortedKeys {
  readonly keys: readonly string[];
  /** UTF-8 bytes of each key in its quotes; `null` for an object of so many keys that no other has the same. */
  readonly quoted: readonly Uint8Array[] | null;
}

/** A dictionary has more keys than this, and shares them with no other object. */
const SHAPE_KEYS_MAX = 40;
/** Of keys that people chose there can be any number: so many are remembered. */
const SHAPES_MAX = 4_096;

const ENCODER = new TextEncoder();

/** Where the objects are whose first keys, in the order in which they were set, are the same. */
class ShapeNode {
  sorted: SortedKeys | null = null;
  /** What came next the last time, which it most often does again. */
  lastKey: string | null = null;
  last: ShapeNode | null = null;
  readonly next = new Map<string, ShapeNode>();
}

/** Remembers the sorted keys of objects that have the same keys: in a rule set there are many objects and few shapes. */
export class SortedShapes {
  private root = new ShapeNode();
  private count = 0;

  of(object: object): SortedKeys {
    const keys = Object.keys(object);
    if (keys.length > SHAPE_KEYS_MAX) return { keys: sortKeys(keys), quoted: null };
    let node = this.root;
    for (let index = 0; index < keys.length; index += 1) node = this.follow(node, keys[index] as string);
    node.sorted ??= sortShape(keys);
    return node.sorted;
  }

  private follow(node: ShapeNode, key: string): ShapeNode {
    if (node.lastKey === key && node.last !== null) return node.last;
    const next = node.next.get(key) ?? this.add(node, key);
    node.lastKey = key;
    node.last = next;
    return next;
  }

  private add(node: ShapeNode, key: string): ShapeNode {
    if (this.count >= SHAPES_MAX) {
      this.root = new ShapeNode();
      this.count = 0;
    }
    const next = new ShapeNode();
    node.next.set(key, next);
    this.count += 1;
    return next;
  }
}

function sortShape(keys: readonly string[]): SortedKeys {
  const sorted = sortKeys(keys);
  return { keys: sorted, quoted: sorted.map((key) => ENCODER.encode(JSON.stringify(key))) };
}

/** By code units. The keys of what was canonical once are in order already. */
function sortKeys(keys: readonly string[]): readonly string[] {
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index - 1] as string) > (keys[index] as string)) return [...keys].sort();
  }
  return keys;
}
