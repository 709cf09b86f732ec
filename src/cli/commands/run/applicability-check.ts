/** `--engine json-rules-engine`: that package decides, independently, which rules apply. */
import { createJsonRulesChecker, holdingRules } from '../../../engine/json-rules-engine.js';
import type { Snapshot } from '../../../engine/snapshot.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { compareText } from '../../../text/compare-text.js';
import { escapeControls } from '../../../text/escape.js';
import type { Invocation } from '../../command.js';
import { counted, NOUNS } from '../../counted.js';

export interface ApplicabilityCheck {
  /** Compares both engines on one purchase. */
  compare(id: string, snapshots: readonly Snapshot[]): Promise<void>;
  hasDifferences(): boolean;
  /** On standard error, beside the summary. */
  report(invocation: Invocation): void;
}

/** Purchases that differ, as far as they are listed. */
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
      if (differences.length < SHOWN) differences.push(`${id}: ${unlike.sort(compareText).join(', ')}`);
    },
    hasDifferences: () => different > 0,
    report: ({ host, language }) => {
      const all = counted(compared, NOUNS.purchase, language);
      const head =
        language === 'zh'
          ? `json-rules-engine：比较 ${all}，不同 ${different} 笔`
          : `json-rules-engine: ${all} compared, ${different} different`;
      host.warn([head, ...differences].map((line) => `${escapeControls(line)}\n`).join(''));
    },
  };
}
