/** The order in which rules are asked whether they exclude others: who may be excluded comes after who may do it. */
import type { PreparedRule } from './prepared-rule-set.js';

/**
 * Sorts rules, which come in the order of their ids, so that each comes after all that can exclude or override it.
 * Throws a `RangeError` when rules exclude each other in a circle: the checker refuses such a program.
 */
export function orderByExclusion<R extends PreparedRule>(rules: readonly R[]): R[] {
  if (rules.every(excludesNone)) return [...rules];
  const excluders = excludersOf(rules);
  const done = new Set<string>();
  const open = new Set<string>();
  const ordered: R[] = [];
  const visit = (rule: R): void => {
    if (done.has(rule.id)) return;
    if (open.has(rule.id)) throw new RangeError(`rules exclude each other in a circle: "${rule.id}"`);
    open.add(rule.id);
    for (const excluder of excluders(rule)) visit(excluder);
    open.delete(rule.id);
    done.add(rule.id);
    ordered.push(rule);
  };
  for (const rule of rules) visit(rule);
  return ordered;
}

function excludesNone({ rule, campaign }: PreparedRule): boolean {
  return rule.overrides.length === 0 && campaign.campaign.excludes.length === 0;
}

/** For every rule, those that can exclude it (their campaigns exclude its campaign) or override it. */
function excludersOf<R extends PreparedRule>(rules: readonly R[]): (rule: R) => readonly R[] {
  const byExcluded = new Map<string, R[]>();
  const add = (target: string, rule: R): void => {
    const list = byExcluded.get(target);
    if (list === undefined) byExcluded.set(target, [rule]);
    else list.push(rule);
  };
  for (const rule of rules) {
    for (const campaign of rule.campaign.campaign.excludes) {
      if (campaign !== rule.campaign.id) add(`campaign ${campaign}`, rule);
    }
    for (const overridden of rule.rule.overrides) if (overridden !== rule.id) add(`rule ${overridden}`, rule);
  }
  return (rule) => [
    ...(byExcluded.get(`campaign ${rule.campaign.id}`) ?? []),
    ...(byExcluded.get(`rule ${rule.id}`) ?? []),
  ];
}
