/** Why points cannot be given to a cause. */
import type { Cause, InstantRange, RuleSetContent } from '../../ruleset/types.js';
import type { MemberAccount } from '../books.js';
import { REDEEM_MESSAGES as MESSAGES } from '../redeem/messages.js';
import { type Obstacle, obstacle } from '../redeem/offer-question.js';
import { pointsObstacle } from '../redeem/usable-points.js';
import type { AccountRules } from '../session.js';
import { endText, instantText, pointsText } from '../words.js';

export interface DonationQuestion {
  readonly rules: AccountRules;
  readonly account: MemberAccount;
  readonly instantMs: number;
  readonly cause: Cause;
}

/** All reasons, the plainest first; none: it can be done. */
export function donationObstacles(question: DonationQuestion, points: bigint): readonly Obstacle[] {
  const { rules, account, cause } = question;
  const found = [
    closed(question),
    wrongSize(cause, rules.ruleSet.content, points),
    pointsObstacle(rules, account, points, null),
  ];
  return found.filter((one) => one !== undefined);
}

function closed({ rules, instantMs, cause }: DonationQuestion): Obstacle | undefined {
  const { content } = rules.ruleSet;
  const windows = windowsOf(cause, content);
  const isOpen = windows.some(
    ({ from, until }) => (from === null || from <= instantMs) && (until === null || instantMs < until),
  );
  if (isOpen) return undefined;
  const starts = windows.flatMap(({ from }) => (from === null || from <= instantMs ? [] : [from]));
  const name = cause.title;
  if (starts.length === 0) {
    const untilMs = Math.max(...windows.map(({ until }) => until ?? 0));
    return obstacle(MESSAGES.causeOver, { cause: name, through: endText(content, untilMs) });
  }
  const passesMs = Math.min(...starts);
  return obstacle(MESSAGES.causeNotYet, { cause: name, from: instantText(content, passesMs) }, { passesMs });
}

/** Its own windows; without them those of its campaign; always without either. */
function windowsOf({ during, campaign }: Cause, { campaigns }: RuleSetContent): readonly InstantRange[] {
  if (during !== null && during.length > 0) return during;
  return [campaigns.find(({ id }) => id === campaign)?.runs ?? { from: null, until: null }];
}

function wrongSize(
  { title: offer, leastPoints, stepPoints }: Cause,
  content: RuleSetContent,
  points: bigint,
): Obstacle | undefined {
  const asked = pointsText(content, points);
  const [least, step] = [BigInt(leastPoints), BigInt(stepPoints)];
  if (points < least || points <= 0n)
    return obstacle(MESSAGES.belowLeast, { offer, asked, least: pointsText(content, least) });
  if (points % step === 0n) return undefined;
  return obstacle(MESSAGES.offStep, { offer, asked, step: pointsText(content, step) });
}
