/** Finds rules that would keep each other from acting in a circle, so that their order would have to decide. */
import { findCycle } from './find-cycle.js';
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
  if (rules.every(hasNoOverrides) && campaigns.every(hasNoExclusions)) return null;
  for (const lane of new Set(rules.map((rule) => rule.lane))) {
    const circle = circleAmong(
      rules.filter((rule) => rule.lane === lane),
      campaigns,
    );
    if (circle !== null) return circle;
  }
  return null;
}

function hasNoOverrides({ overrides }: Rule): boolean {
  return overrides.length === 0;
}

function hasNoExclusions({ excludes }: Campaign): boolean {
  return excludes.length === 0;
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
  const circle = findCycle(edges);
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
