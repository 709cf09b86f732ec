/** A circle in a relation: the ids on it, the first one again at the end; `null` when there is none. Not recursive. */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  for (const [start, targets] of edges) {
    if (done.has(start)) continue;
    if (targets.length === 0) {
      done.add(start);
      continue;
    }
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { readonly id: string; next: number };
      if (top.next === 0) {
        if (done.has(top.id)) {
          stack.pop();
          continue;
        }
        path.push(top.id);
        onPath.add(top.id);
      }
      const target = edges.get(top.id)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        stack.pop();
      } else if (onPath.has(target)) return [...path.slice(path.indexOf(target)), target];
      else stack.push({ id: target, next: 0 });
    }
  }
  return null;
}
