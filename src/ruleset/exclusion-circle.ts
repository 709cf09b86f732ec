/** Finds rules that would keep each other from acting in a circle, so that their order would have to decide. */
import type { Campaign, Rule } from './types.js';

/**
 * A circle of rules of which each excludes the next (it overrides it, or its campaign excludes the other's), the
 * first one again at the end; `null` when there is none. Only rules that are decided together can make one: those
 * of one discount lane, and those that give points.
 */
export function findExclusionCircle(
  rules: readonly Rule[],
  campaigns: readonly Campaign[],
): readonly string[] | null {
  for (const lane of new Set(rules.map((rule) => rule.lane))) {
    const circle = circleAmong(
      rules.filter((rule) => rule.lane === lane),
      campaigns,
    );
    if (circle !== null) return circle;
  }
  return null;
}

/** Campaigns are nodes of their own, so that the work is linear in what is declared. */
function circleAmong(rules: readonly Rule[], campaigns: readonly Campaign[]): readonly string[] | null {
  const edges = new Map<string, readonly string[]>();
  const rulesOf = new Map<string, string[]>();
  for (const { id, campaign } of rules) {
    const list = rulesOf.get(campaign);
    if (list === undefined) rulesOf.set(campaign, [ruleNode(id)]);
    else list.push(ruleNode(id));
  }
  for (const { id, excludes } of campaigns) {
    // A campaign excludes by any of its rules, and all rules of the others are excluded.
    edges.set(
      `out ${id}`,
      excludes.filter((other) => other !== id).map((other) => `in ${other}`),
    );
    edges.set(`in ${id}`, rulesOf.get(id) ?? []);
  }
  for (const { id, campaign, overrides } of rules) {
    const targets = overrides.filter((other) => other !== id).map(ruleNode);
    edges.set(ruleNode(id), [...targets, `out ${campaign}`]);
  }
  const circle = findCircle(edges);
  return circle === null
    ? null
    : closeCircle(circle.filter(isRuleNode).map((node) => node.slice(RULE.length)));
}

const RULE = 'rule ';

function ruleNode(id: string): string {
  return `${RULE}${id}`;
}

function isRuleNode(node: string): boolean {
  return node.startsWith(RULE);
}

function closeCircle(rules: readonly string[]): readonly string[] {
  const [first, ...others] = rules;
  return first === undefined || others.at(-1) === first ? rules : [...rules, first];
}

/** The nodes of a circle in their order, the first one again at the end. Not recursive: circles can be long. */
function findCircle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack = [{ node: start, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (top.next === 0 && done.has(top.node)) {
        stack.pop();
        continue;
      }
      if (top.next === 0) {
        path.push(top.node);
        onPath.add(top.node);
      }
      const target = edges.get(top.node)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        done.add(top.node);
        onPath.delete(top.node);
        path.pop();
        stack.pop();
      } else if (onPath.has(target)) return [...path.slice(path.indexOf(target)), target];
      else stack.push({ node: target, next: 0 });
    }
  }
  return null;
}
