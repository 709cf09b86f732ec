/**
 * Sets of lists of ids: the lists that contain some ids and lack others. The list of an item's categories is the
 * path from its category up to the root, so that there two ids go together only when one lies under the other.
 */

/** A tree of ids: an id with all it lies under, itself first. */
export type Ancestors = (id: string) => readonly string[];

export interface IdLists {
  readonly required: ReadonlySet<string>;
  readonly forbidden: ReadonlySet<string>;
  /** `null`: any ids go together. */
  readonly ancestors: Ancestors | null;
}

export function anyIds(ancestors: Ancestors | null): IdLists {
  return { required: new Set(), forbidden: new Set(), ancestors };
}

export function intersectIds(a: IdLists, b: IdLists): IdLists {
  return {
    required: new Set([...a.required, ...b.required]),
    forbidden: new Set([...a.forbidden, ...b.forbidden]),
    ancestors: a.ancestors,
  };
}

/** The id that lies lowest among the required ones, when they all lie on one path; `null` when nothing is required. */
export function deepestId({ required, ancestors }: IdLists): string | null {
  let deepest: string | null = null;
  let depth = 0;
  for (const id of required) {
    const above = ancestors?.(id).length ?? 1;
    if (deepest !== null && above <= depth) continue;
    deepest = id;
    depth = above;
  }
  return deepest;
}

export function hasNoIdList(lists: IdLists): boolean {
  const { required, forbidden, ancestors } = lists;
  const deepest = deepestId(lists);
  if (deepest === null) return false;
  if (ancestors === null) return [...required].some((id) => forbidden.has(id));
  const path = ancestors(deepest);
  return path.some((id) => forbidden.has(id)) || [...required].some((id) => !path.includes(id));
}

/** Whether every list of `part` is one of `whole`; `part` must not be empty. */
export function isIdSubset(part: IdLists, whole: IdLists): boolean {
  const deepest = deepestId(part);
  const present = new Set(
    part.ancestors === null || deepest === null ? part.required : part.ancestors(deepest),
  );
  return (
    [...whole.required].every((id) => present.has(id)) &&
    [...whole.forbidden].every((id) => lacks(part, deepest, id))
  );
}

/** Whether no list of `lists` contains the id. */
function lacks({ forbidden, ancestors }: IdLists, deepest: string | null, id: string): boolean {
  if (forbidden.has(id)) return true;
  if (ancestors === null) return false;
  const path = ancestors(id);
  if (path.some((above) => forbidden.has(above))) return true;
  return deepest !== null && !path.includes(deepest) && !ancestors(deepest).includes(id);
}
