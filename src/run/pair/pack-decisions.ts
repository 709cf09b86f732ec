/** Decisions from thread to thread, as numbers one behind the other. */
import type { DecisionBuffer } from '../../fast/decision-buffer.js';
import { longer } from '../../fast/members/longer.js';

/** In place of the count of awards: the decision is the next text. */
const IS_TEXT = -1;
/** The numbers of an award, and of a cut. */
const PART = 3;
const FIRST_LENGTH = 1 << 14;

export class DecisionPacker {
  numbers = new Float64Array(FIRST_LENGTH);
  /** How many numbers there are. */
  count = 0;
  /** The decisions that the exact way has printed. */
  readonly texts: string[] = [];

  clear(): void {
    this.count = 0;
    this.texts.length = 0;
  }

  /** @param items of which the points are told */
  put(buffer: DecisionBuffer, items: number): void {
    const { awardCount, cutCount, points } = buffer;
    const { awardRule, awardGiven, awardWanted, cutAward, cutBy, cutTaken, itemPoints } = buffer;
    this.#reserve(PART + PART * (awardCount + cutCount) + items);
    const { numbers } = this;
    let at = this.count;
    numbers[at] = awardCount;
    numbers[at + 1] = cutCount;
    numbers[at + 2] = points;
    at += PART;
    for (let award = 0; award < awardCount; award += 1, at += PART) {
      numbers[at] = awardRule[award] as number;
      numbers[at + 1] = awardGiven[award] as number;
      numbers[at + 2] = awardWanted[award] as number;
    }
    for (let cut = 0; cut < cutCount; cut += 1, at += PART) {
      numbers[at] = cutAward[cut] as number;
      numbers[at + 1] = cutBy[cut] as number;
      numbers[at + 2] = cutTaken[cut] as number;
    }
    for (let item = 0; item < items; item += 1) numbers[at + item] = itemPoints[item] as number;
    this.count = at + items;
  }

  putText(text: string): void {
    this.#reserve(1);
    this.numbers[this.count] = IS_TEXT;
    this.count += 1;
    this.texts.push(text);
  }

  #reserve(more: number): void {
    if (this.count + more <= this.numbers.length) return;
    this.numbers = longer(this.numbers, new Float64Array(2 * (this.count + more)));
  }
}

/** Reads what a `DecisionPacker` has put, decision after decision. */
export class DecisionUnpacker {
  readonly buffer: DecisionBuffer = {
    points: 0,
    awardCount: 0,
    awardRule: new Int32Array(0),
    awardGiven: new Float64Array(0),
    awardWanted: new Float64Array(0),
    cutCount: 0,
    cutAward: new Int32Array(0),
    cutBy: new Int32Array(0),
    cutTaken: new Float64Array(0),
    itemCount: 0,
    itemPoints: new Float64Array(0),
  };
  #numbers: Float64Array = new Float64Array(0);
  #at = 0;
  #texts: readonly string[] = [];
  #nextText = 0;

  start(numbers: Float64Array, texts: readonly string[]): void {
    this.#numbers = numbers;
    this.#at = 0;
    this.#texts = texts;
    this.#nextText = 0;
  }

  /** The next decision: `null` where it is in `buffer`, else what the exact way has printed. */
  take(items: number): string | null {
    const numbers = this.#numbers;
    const awards = numbers[this.#at] as number;
    if (awards === IS_TEXT) return this.#takeText();
    const { buffer } = this;
    const cuts = numbers[this.#at + 1] as number;
    grow(buffer, awards, cuts, items);
    const { awardRule, awardGiven, awardWanted, cutAward, cutBy, cutTaken, itemPoints } = buffer;
    buffer.awardCount = awards;
    buffer.cutCount = cuts;
    buffer.points = numbers[this.#at + 2] as number;
    buffer.itemCount = items;
    let at = this.#at + PART;
    for (let award = 0; award < awards; award += 1, at += PART) {
      awardRule[award] = numbers[at] as number;
      awardGiven[award] = numbers[at + 1] as number;
      awardWanted[award] = numbers[at + 2] as number;
    }
    for (let cut = 0; cut < cuts; cut += 1, at += PART) {
      cutAward[cut] = numbers[at] as number;
      cutBy[cut] = numbers[at + 1] as number;
      cutTaken[cut] = numbers[at + 2] as number;
    }
    for (let item = 0; item < items; item += 1) itemPoints[item] = numbers[at + item] as number;
    this.#at = at + items;
    return null;
  }

  #takeText(): string {
    const text = this.#texts[this.#nextText];
    if (text === undefined) throw new Error('a decision was not sent');
    this.#at += 1;
    this.#nextText += 1;
    return text;
  }
}

function grow(buffer: DecisionBuffer, awards: number, cuts: number, items: number): void {
  if (buffer.awardRule.length < awards) {
    buffer.awardRule = new Int32Array(2 * awards);
    buffer.awardGiven = new Float64Array(2 * awards);
    buffer.awardWanted = new Float64Array(2 * awards);
  }
  if (buffer.cutBy.length < cuts) {
    buffer.cutAward = new Int32Array(2 * cuts);
    buffer.cutBy = new Int32Array(2 * cuts);
    buffer.cutTaken = new Float64Array(2 * cuts);
  }
  if (buffer.itemPoints.length < items) buffer.itemPoints = new Float64Array(2 * items);
}
