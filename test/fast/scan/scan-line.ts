/** One line through the scanner, and through the exact reader: rows as plain values, to compare. */
import type { PurchaseColumns } from '../../../src/fast/columns.js';
import { createPlan } from '../../../src/fast/create-plan.js';
import { createColumns } from '../../../src/fast/fill/create-columns.js';
import { PurchaseFiller } from '../../../src/fast/fill/purchase-filler.js';
import { findReadColumns, type ReadColumns } from '../../../src/fast/fill/read-columns.js';
import { MemberFinder } from '../../../src/fast/scan/member-finder.js';
import { PurchaseScanner } from '../../../src/fast/scan/purchase-scanner.js';
import type { Vocabulary } from '../../../src/program/vocabulary.js';
import { vocabularyOfRuleSet } from '../../../src/records/vocabulary-of-rule-set.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { ExactLines } from '../../../src/run/fast/exact-lines.js';
import { loadZone } from '../../../src/value/zone-data.js';

export interface Row {
  readonly id: string;
  readonly member: string;
  readonly at: string;
  readonly columns: unknown;
}

export interface LineScanner {
  /** `null`: the line is for the exact reader. */
  readonly scan: (line: Buffer) => Row | null;
  /** `null`: no purchase. */
  readonly readExactly: (line: Buffer) => Row | null;
}

/** Rows do not begin at nothing: the lists of the columns have something before them. */
const FIRST_ROW = 3;
const LINE_ROOM = 1 << 16;
const SPARE = 4096;

export interface LineScannerOptions {
  /** Makes another vocabulary of the one of the rule set. */
  readonly change?: (given: Vocabulary) => Vocabulary;
  readonly makesCode?: boolean;
}

export function lineScanner(
  ruleSet: RuleSet,
  { change = (given) => given, makesCode = true }: LineScannerOptions = {},
): LineScanner {
  const vocabulary = change(vocabularyOfRuleSet(ruleSet.content));
  const plan = createPlan(ruleSet);
  const reads = findReadColumns(plan);
  const zone = loadZone(vocabulary.zone) ?? null;
  const members: string[] = [];
  const numberOfMember = (id: string): number => {
    const known = members.indexOf(id);
    return known < 0 ? members.push(id) - 1 : known;
  };
  const create = (): PurchaseColumns => {
    const columns = createColumns(plan, FIRST_ROW + 1, 1);
    for (let row = 0; row <= FIRST_ROW; row += 1) columns.itemStart[row] = row;
    columns.coupons.start.fill(1);
    return columns;
  };
  const columns = create();
  const parts = {
    vocabulary,
    readingZone: zone,
    zone: plan.prepared.zone,
    names: plan.names,
    reads,
    columns,
    makesCode,
  };
  const scanner = new PurchaseScanner(parts);
  const finder = new MemberFinder(numberOfMember);
  const bytes = Buffer.alloc(LINE_ROOM + SPARE + 16, 'x');
  scanner.cursor.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = (start: number, end: number): string => bytes.toString('utf8', start, end);
  const exactColumns = create();
  const filler = new PurchaseFiller(plan);
  const exact = new ExactLines({ vocabulary, zone, refusedMembers: new Set() });
  return {
    scan: (line) => {
      // The end of the room, so that nothing can be read behind the line unseen.
      const start = LINE_ROOM - line.length - 1;
      line.copy(bytes, start);
      bytes[LINE_ROOM - 1] = 0x0a;
      scanner.cursor.spareAt = LINE_ROOM;
      scanner.cursor.spareEnd = LINE_ROOM + SPARE;
      if (!scanner.scan(FIRST_ROW, start) || scanner.cursor.at !== LINE_ROOM - 1) return null;
      const { memberStart, memberEnd, memberHash } = scanner;
      columns.member[FIRST_ROW] = finder.find(scanner.cursor.view, memberStart, memberEnd, memberHash);
      return {
        id: text(scanner.idStart, scanner.idEnd),
        member: text(scanner.memberStart, scanner.memberEnd),
        at: text(scanner.atStart, scanner.atEnd),
        columns: valuesOf(columns, reads),
      };
    },
    readExactly: (line) => {
      const read = exact.read(line, 2, 0);
      if (read.kind !== 'purchase') return null;
      const { purchase } = read;
      const member = purchase.member ?? '';
      filler.fillFromPurchase(exactColumns, FIRST_ROW, purchase, numberOfMember(member));
      return { id: purchase.id, member, at: purchase.at, columns: valuesOf(exactColumns, reads) };
    },
  };
}

/** Ids that no rule reads may be any number. */
function valuesOf(columns: PurchaseColumns, reads: ReadColumns): unknown {
  const row = FIRST_ROW;
  const first = columns.itemStart[row] ?? 0;
  const end = columns.itemStart[row + 1] ?? 0;
  const payments = rangeOf(columns.paymentMethods.start, row);
  return {
    count: columns.count,
    isUnusual: columns.isUnusual[row],
    member: columns.member[row],
    instantMs: columns.instantMs[row],
    day: columns.day[row],
    minute: columns.minute[row],
    names: [
      reads.channel && columns.channel[row],
      reads.store && columns.store[row],
      reads.partner && columns.partner[row],
      columns.currency[row],
    ],
    carbon: columns.carbonMicro[row],
    coupons: reads.coupons && knownIn(columns.coupons, row),
    methods: [...columns.paymentMethods.values.slice(...payments)],
    paid: [...columns.paymentMinor.slice(...payments)],
    attributes: columns.attributes.map(({ values }) => values[row]),
    items: Array.from({ length: end - first }, (_, index) => itemOf(columns, reads, first + index)),
  };
}

function itemOf(columns: PurchaseColumns, reads: ReadColumns, item: number): unknown {
  return {
    names: [
      columns.kind[item],
      reads.sku && columns.sku[item],
      reads.category && columns.category[item],
      reads.brand && columns.brand[item],
      reads.grade && columns.grade[item],
    ],
    numbers: [columns.quantityMicro[item], columns.amountMinor[item]],
    tags: reads.tags && knownIn(columns.tags, item),
    attributes: columns.itemAttributes.map(({ values }) => values[item]),
  };
}

/** How often ids come that nobody knows does not matter. */
function knownIn({ start, values }: PurchaseColumns['tags'], index: number): readonly number[] {
  return [...new Set(values.slice(...rangeOf(start, index)))];
}

function rangeOf(start: Int32Array, index: number): [from: number, to: number] {
  return [start[index] ?? 0, start[index + 1] ?? 0];
}
