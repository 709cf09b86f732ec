/** What a backend makes functions of, and the functions that it makes. */
import type { RoundingMode } from '../../value/rounding.js';
import type { Formula, ItemFilter, Value } from './expression.js';
import type { PurchaseView } from './purchase-view.js';
import type { Timed } from './window.js';

/** A rule that is looked at for every purchase. */
export interface HeadRule extends Timed {
  readonly rule: number;
}

/** What several conditions read of the items: computed once for a purchase. */
export interface SharedFact {
  readonly place: number;
  readonly value:
    | Extract<Value, { readonly kind: 'total' }>
    | Extract<Formula, { readonly kind: 'has-item' }>;
}

/** Of all items, not of some that are named. */
export const ALL_ITEMS = -1;

/** `num / den` points for a unit of what the kind (as in `RuleRecords`) counts. */
export interface AwardGift {
  readonly kind: number;
  /** The place of what the named items count; `ALL_ITEMS`: the rule names none. */
  readonly place: number;
  readonly num: number;
  readonly den: number;
  readonly stepNum: number;
  readonly stepDen: number;
  /** As in `AwardPlan.itemPoints`. */
  readonly itemPoints: number;
  /** Of the items that it names. */
  readonly filter: ItemFilter | null;
  /** A multiplier that does more or less when there are others. */
  readonly isLoner: boolean;
}

/** What the standing rules give for usual purchases, for the code that claims their awards while it finds them eligible. */
export interface AwardProgram {
  /** The rules of the head; without a gift others have to tell, for every purchase that it is eligible for. */
  readonly rules: readonly (HeadRule & { readonly gift: AwardGift | null })[];
  /** With their points for a minor unit over `rateDen`; `NaN`: others have to tell. */
  readonly rates: readonly (HeadRule & { readonly num: number })[];
  readonly rateDen: number;
  readonly itemScale: number;
  /** What conditions and gifts read of the items. */
  readonly facts: readonly SharedFact[];
  readonly mode: RoundingMode;
  /** Whether `PurchaseView.facts` has to be there: something walks over items or payments for itself. */
  readonly readsView: boolean;
  /** There are other rules, whose conditions read what is computed on the way. */
  readonly hasTail: boolean;
}

export interface ConditionProgram {
  readonly head: readonly HeadRule[];
  readonly rates: readonly HeadRule[];
  readonly shared: readonly SharedFact[];
  /** Whether any condition reads the amount of the purchase, and its carbon. */
  readonly readsAmount: boolean;
  readonly readsCarbon: boolean;
  /** Conditions of the other rules; constants in a table. */
  readonly shapes: readonly Formula[];
  /** Filters of effects; constants in a table. */
  readonly filterShapes: readonly ItemFilter[];
  /** The constants of all rules and filters behind shapes: each begins at an offset of its own. */
  readonly constants: Float64Array;
  readonly countedKinds: number;
  /** Categories that shared facts ask for, by the bit that says whether an item lies under them. */
  readonly categoryBits: readonly number[];
  /** What the head gives; `null`: the program is not one whose awards are claimed by code. */
  readonly awards: AwardProgram | null;
  /** How long `PurchaseView.facts` has to be. */
  readonly factCount: number;
}

export interface CompiledConditions {
  /** Computes what is shared; to be called first for each purchase. */
  readonly share: (view: PurchaseView) => void;
  /** Puts the head rules that hold into `found`; how many. */
  readonly findHead: (view: PurchaseView, found: Int32Array) => number;
  readonly findRates: (view: PurchaseView, found: Int32Array) => number;
  /**
   * Claims the awards of the base rate and of the head rules that hold, for a usual purchase: their rules (-1: base), and what
   * each wants and is given; how many. Leaves `RESULTS`. -1: others have to tell.
   */
  readonly claim: (
    view: PurchaseView,
    rules: Int32Array,
    wanted: Float64Array,
    given: Float64Array,
    results: Float64Array,
  ) => number;
  /**
   * After `claim`: what falls on each item of the purchase by `RESULTS`, over the scale of items times `spread`. False: some
   * units are fractions.
   */
  readonly split: (view: PurchaseView, items: Float64Array, results: Float64Array) => boolean;
  /** Whether a formula of `shapes` holds with the constants from `offset` on. */
  readonly test: (shape: number, view: PurchaseView, offset: number) => boolean;
  /** Whether an item has a quantity and a filter of `filterShapes` selects it. */
  readonly testItem: (shape: number, view: PurchaseView, item: number, offset: number) => boolean;
  /** 1 for each item of the purchase that counts and that a filter of `filterShapes` selects, else 0. */
  readonly select: (shape: number, view: PurchaseView, offset: number, selected: Uint8Array) => void;
  /** The sum of the values, by item of the columns, of those that `select` would give 1. */
  readonly sum: (shape: number, view: PurchaseView, offset: number, values: Float64Array) => number;
}
