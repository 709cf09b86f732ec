/** Which points a rule about points is for, and what it is called. */
import type { Header } from '../../phrases/kinds.js';
import type { PointsScope } from '../../ruleset/types.js';
import { compareText } from '../../text/compare-text.js';
import type { Mention } from '../life-draft.js';
import type { Parts } from '../parts.js';

export interface ScopeReading {
  readonly id: string;
  readonly scope: PointsScope;
  readonly mentions: readonly Mention[];
}

/** Without a title the scope is the name: `spring-2027`, or `all`. Two of the same scope clash anyway. */
export function readPointsScope(header: Header, parts: Parts): ScopeReading {
  const clause = parts.single('points-scope');
  const names = clause === null ? null : sortedNames(clause.names.map((name) => name.text));
  return {
    id: header.title ?? names?.join('+') ?? 'all',
    scope: {
      campaigns: clause?.of === 'campaign' ? names : null,
      rules: clause?.of === 'rule' ? names : null,
    },
    mentions: (clause?.names ?? []).map((name) => ({ of: clause?.of ?? 'rule', name })),
  };
}

function sortedNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(compareText);
}
