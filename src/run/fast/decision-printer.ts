/** Prints the decisions that the exact way made. */
import type { Decision } from '../../engine/decision.js';
import type { FastPlan } from '../../fast/fast-plan.js';
import { decisionToJson } from '../../records/write-decision.js';

export class DecisionPrinter {
  readonly #writesItems: boolean;
  readonly #pointsDigits: number;
  /** By number of the currency. */
  readonly #digits: readonly number[];

  constructor({ names, ruleSet }: FastPlan, writesItems: boolean) {
    const { currency, currencies, points } = ruleSet.content.program;
    this.#writesItems = writesItems;
    this.#pointsDigits = points.digits;
    this.#digits = names.currency.ids.map((id) =>
      id === currency.code ? currency.digits : (currencies[id] ?? currency.digits),
    );
  }

  /** A line. @param currency number of that of the purchase */
  print(decision: Decision, currency: number): string {
    const digits = { currencyDigits: this.#digits[currency] ?? 0, pointsDigits: this.#pointsDigits };
    return `${decisionToJson(decision, digits, { items: this.#writesItems })}\n`;
  }
}
