/** The share of a purchase that earns by its way of payment: the twin of `earningShare` of the reference engine. */
import type { PurchaseColumns } from '../columns.js';
import type { NameTable } from '../names.js';
import { Ratio } from './ratio.js';

/** Which methods earn, by number; 0 stands for all that no rule or vocabulary names. `null`: every one. */
export type EarningMethods = Uint8Array | null;

/** The share found last. */
export class PaymentShare extends Ratio {
  /** `isAny`: methods are not asked for, so that a purchase without payments earns as a whole. */
  read(columns: PurchaseColumns, row: number, methods: EarningMethods, isAny: boolean): void {
    this.set(1, 1);
    if (methods === null) return;
    const { start, values } = columns.paymentMethods;
    let whole = 0;
    let asked = 0;
    for (let index = start[row] as number; index < (start[row + 1] as number); index += 1) {
      const amount = columns.paymentMinor[index] as number;
      const method = values[index] as number;
      whole += amount;
      if (methods[method > 0 ? method : 0] === 1) asked += amount;
    }
    if (whole <= 0) this.set(isAny ? 1 : 0, 1);
    // Change given back can make one payment larger than the whole.
    else if (asked <= 0) this.set(0, 1);
    else if (asked < whole) this.setReduced(asked, whole);
  }
}

/**
 * The methods that earn: those of `asked` (`null`: any) without `refused`. Undefined when one of them has no number, so
 * that it could not be told from others.
 */
export function earningMethods(
  table: NameTable,
  asked: readonly string[] | null,
  refused: ReadonlySet<string>,
): EarningMethods | undefined {
  if (asked === null && refused.size === 0) return null;
  const methods = new Uint8Array(table.ids.length).fill(asked === null ? 1 : 0);
  for (const id of asked ?? []) if (!setMethod(methods, table, id, 1)) return undefined;
  for (const id of refused) if (!setMethod(methods, table, id, 0)) return undefined;
  return methods;
}

function setMethod(methods: Uint8Array, { numbers }: NameTable, id: string, value: number): boolean {
  const number = numbers.get(id);
  if (number !== undefined) methods[number] = value;
  return number !== undefined;
}
