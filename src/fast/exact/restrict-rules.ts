/** A prepared rule set that holds some of the rules only: without a trace it decides as all of them, when the others cannot act. */
import type { PreparedRule, PreparedRuleSet } from '../../engine/prepared-rule-set.js';

/** Where a rule stands in the reference engine's lists: a lane, the points rules, or the favour rules. */
interface Place {
  readonly list: number;
  readonly position: number;
}

/** Lists of candidates come again and again; this many are remembered. */
const REMEMBERED_MAX = 4096;

export class RuleRestriction {
  readonly #prepared: PreparedRuleSet;
  readonly #pointsList: number;
  /** By number of a rule; found out when the first purchase needs it. */
  #places: readonly Place[] | null = null;
  #known = new Map<string, PreparedRuleSet>();

  constructor(prepared: PreparedRuleSet) {
    this.#prepared = prepared;
    this.#pointsList = prepared.lanes.length;
  }

  /** `candidates` are numbers of rules, ascending; the first `count` of them count. */
  restrict(candidates: Int32Array, count: number): PreparedRuleSet {
    const numbers = candidates.subarray(0, count);
    const key = numbers.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#make(numbers);
    if (this.#known.size >= REMEMBERED_MAX) this.#known = new Map();
    this.#known.set(key, made);
    return made;
  }

  #make(numbers: Int32Array): PreparedRuleSet {
    const { lanes, pointsRules, favourRules, rules } = this.#prepared;
    const positions = Array.from({ length: this.#pointsList + 2 }, (): number[] => []);
    this.#places ??= placesOf(this.#prepared);
    for (const number of numbers) {
      const place = this.#places[number];
      if (place !== undefined) positions[place.list]?.push(place.position);
    }
    const pick = <R>(list: readonly R[], at: number): R[] =>
      (positions[at] ?? []).sort((a, b) => a - b).flatMap((position) => list[position] ?? []);
    return {
      ...this.#prepared,
      lanes: lanes.map((lane, index) => ({ ...lane, rules: pick(lane.rules, index) })),
      pointsRules: pick(pointsRules, this.#pointsList),
      favourRules: pick(favourRules, this.#pointsList + 1),
      rules: [...numbers].flatMap((number) => rules[number] ?? []),
    };
  }
}

function placesOf({ lanes, pointsRules, favourRules, rules }: PreparedRuleSet): readonly Place[] {
  const lists: readonly (readonly PreparedRule[])[] = [
    ...lanes.map((lane) => lane.rules),
    pointsRules,
    favourRules,
  ];
  const places = new Map<PreparedRule, Place>();
  for (const [list, ofList] of lists.entries()) {
    for (const [position, rule] of ofList.entries()) places.set(rule, { list, position });
  }
  return rules.map((rule) => {
    const place = places.get(rule);
    if (place === undefined) throw new Error(`the rule "${rule.id}" acts nowhere`);
    return place;
  });
}
