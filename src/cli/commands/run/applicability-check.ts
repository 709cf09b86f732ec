/** `--engine json-rules-engine`: that package decides, independently, which rules apply. */
import { createJsonRulesChecker, holdingRules } from '../../../engine/json-rules-engine.js';
import type { Snapshot } from '../../../engine/snapshot.js';
import type { RuleSet } from '../../../ruleset/types.js';
import type { Invocation } from '../../command.js';

export interface ApplicabilityCheck {
  compare(id: string, snapshots: readonly Snapshot[]): Promise<void>;
  hasDifferences(): boolean;
  report(invocation: Invocation): Promise<void>;
}

const SHOWN = 20;

export function createApplicabilityCheck(ruleSet: RuleSet): ApplicabilityCheck {
  const checker = createJsonRulesChecker(ruleSet);
  const differences: string[] = [];
  let compared = 0;
  let different = 0;
  return {
    compare: async (id, snapshots) => {
      const [own, other] = [holdingRules(snapshots), await checker.check(snapshots)];
      compared += 1;
      const unlike = [...new Set([...own, ...other])].filter((rule) => own.has(rule) !== other.has(rule));
      if (unlike.length === 0) return;
      different += 1;
      if (differences.length < SHOWN) differences.push(`${id}: ${unlike.sort().join(', ')}`);
    },
    hasDifferences: () => different > 0,
    report: async ({ host, language }) => {
      const head =
        language === 'zh'
          ? `json-rules-engine：比较 ${compared} 笔，不同 ${different} 笔`
          : `json-rules-engine: ${compared} purchases compared, ${different} different`;
      host.warn(`${[head, ...differences].join('\n')}\n`);
    },
  };
}
