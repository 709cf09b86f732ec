/** The lines of decisions, from the numbers and texts that the other thread has sent, to a file. */
import { writeSync } from 'node:fs';
import type { FastPlan } from '../../fast/fast-plan.js';
import { longer } from '../../fast/members/longer.js';
import type { QuotaTable } from '../../fast/quota-table.js';
import { ByteWriter } from '../../fast/write/byte-writer.js';
import { DecisionWriter } from '../../fast/write/decision-writer.js';
import { OUTPUT_BYTES } from '../fast/run-limits.js';
import type { ThreadSetup } from '../fast/thread-setup.js';
import { systemReason } from '../input-fault.js';
import { BY_MESSAGE, type Exchange } from './exchange.js';
import type { KeptRows } from './kept-rows.js';
import { DecisionUnpacker } from './pack-decisions.js';
import type { Packer } from './packer.js';
import type { DecidedByMessage } from './protocol.js';

/** What is the same for all times that a scribe goes through its inputs. */
export interface ScribeParts {
  readonly setup: ThreadSetup;
  readonly plan: FastPlan;
  readonly quotas: QuotaTable;
  /** The next of these messages, which is there. */
  readonly receive: () => DecidedByMessage;
}

export class ScribeOutput {
  readonly #exchange: Exchange;
  readonly #writer: DecisionWriter;
  readonly #wantsItems: boolean;
  readonly #receive: ScribeParts['receive'];
  readonly #out = new ByteWriter(2 * OUTPUT_BYTES);
  readonly #decisions = new DecisionUnpacker();
  readonly #file: number;
  #numbers = new Float64Array(0);
  #position = 0;

  constructor({ setup, plan, quotas, receive }: ScribeParts, exchange: Exchange, file: number) {
    this.#exchange = exchange;
    this.#writer = new DecisionWriter(plan, quotas, setup.writesItems);
    this.#wantsItems = setup.writesItems;
    this.#receive = receive;
    this.#file = file;
  }

  /** What was decided about the rows. Gives why that cannot be written. */
  write({ rows, texts, columns }: KeptRows, packer: Packer, batch: number): string | null {
    this.#unpack(packer, batch);
    const { itemStart } = columns;
    for (let row = 0; row < rows; row += 1) {
      const items = this.#wantsItems ? (itemStart[row + 1] as number) - (itemStart[row] as number) : 0;
      const text = this.#decisions.take(items);
      if (text === null) this.#writer.write(this.#out, texts, columns, row, this.#decisions.buffer);
      else this.#out.text(text);
    }
    return this.#out.at < OUTPUT_BYTES ? null : this.flush();
  }

  flush(): string | null {
    const { bytes, at: length } = this.#out;
    try {
      for (let at = 0; at < length; ) {
        const written = writeSync(this.#file, bytes, at, length - at, this.#position);
        at += written;
        this.#position += written;
      }
    } catch (error) {
      return systemReason(error);
    }
    this.#out.at = 0;
    return null;
  }

  #unpack(packer: Packer, batch: number): void {
    const count = this.#exchange.numbersOf(batch);
    if (count === BY_MESSAGE) {
      const { numbers, texts } = this.#receive();
      this.#decisions.start(numbers, texts);
      return;
    }
    if (count > this.#numbers.length) this.#numbers = longer(this.#numbers, new Float64Array(2 * count));
    packer.at = 0;
    packer.take(this.#numbers, count);
    this.#decisions.start(this.#numbers, []);
  }
}
