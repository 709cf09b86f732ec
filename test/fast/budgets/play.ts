/** Plays a list of events once in their order, and once by members apart from each other with passes. */
import type { BudgetBook, CutOffs } from '../../../src/fast/budgets/budget-book.js';
import { createCutOffBudgets } from '../../../src/fast/budgets/cut-off-budgets.js';
import type { PassCheck } from '../../../src/fast/budgets/pass-check.js';
import { createSequentialBudgets } from '../../../src/fast/budgets/sequential-budgets.js';
import { settleBudgets } from '../../../src/fast/budgets/settle-budgets.js';
import type { Budget } from '../../../src/ruleset/types.js';

/** Decides one event after the other; remembers what it must of each member. The answer is compared. */
export type Decide<Event> = (event: Event) => unknown;

export interface Game<Event> {
  readonly budgets: readonly Budget[];
  /** In their order. */
  readonly events: readonly Event[];
  readonly memberOf: (event: Event) => string;
  readonly start: (book: BudgetBook) => Decide<Event>;
}

export function playInOrder<Event>({ budgets, events, start }: Game<Event>): readonly unknown[] {
  const book = createSequentialBudgets(budgets);
  const decide = start(book);
  return events.map((event, position) => {
    book.startEvent(position);
    return decide(event);
  });
}

export interface Parted {
  readonly partitions: number;
  /** Events of one slice. */
  readonly slice: number;
  /** Whether later slices of the same pass hear of what was found in earlier ones. */
  readonly hears: boolean;
}

export async function playApart<Event>(
  game: Game<Event>,
  parted: Parted,
): Promise<{ readonly answers: readonly unknown[]; readonly passes: number; readonly cutOffs: CutOffs }> {
  const amounts = new Map(game.budgets.map(({ id, quota }) => [id, quota.amount]));
  let answers: readonly unknown[] = [];
  const settled = await settleBudgets(
    (key) => amounts.get(key.slice(0, key.lastIndexOf('@'))) ?? 0,
    (cutOffs, check) => {
      answers = playPass(game, parted, cutOffs, check);
    },
  );
  return { answers, ...settled };
}

function playPass<Event>(
  { budgets, events, memberOf, start }: Game<Event>,
  { partitions, slice, hears }: Parted,
  cutOffs: CutOffs,
  check: PassCheck,
): readonly unknown[] {
  const threads = Array.from({ length: partitions }, () => {
    const book = createCutOffBudgets(budgets, cutOffs);
    return { book, decide: start(book) };
  });
  const answers: unknown[] = [];
  for (let from = 0; from < events.length; from += slice) {
    const through = Math.min(events.length, from + slice) - 1;
    for (const [index, { book, decide }] of threads.entries()) {
      for (let position = from; position <= through; position += 1) {
        const event = events[position] as Event;
        if (partitionOf(memberOf(event), partitions) !== index) continue;
        book.startEvent(position);
        answers[position] = decide(event);
      }
    }
    const news = check.take({ demands: threads.map(({ book }) => book.takeDemands()), through });
    if (!hears) continue;
    for (const [key, { position, spent }] of news)
      for (const { book } of threads) book.setCutOff(key, position, spent);
  }
  return answers;
}

function partitionOf(member: string, partitions: number): number {
  let sum = 0;
  for (let at = 0; at < member.length; at += 1) sum += member.charCodeAt(at);
  return sum % partitions;
}
