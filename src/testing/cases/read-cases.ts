/** Reads a `*.cases.yaml` file: purchases in the native form of records, with what they are expected to give. */
import { compareEvents, type MemberProfile, type Purchase } from '../../engine/event.js';
import { unknownMember } from '../../engine/member-profile.js';
import { validateCases } from '../../generated/validate-cases.js';
import { createProblems, type Problems } from '../../program/problems.js';
import { checkShape } from '../../program/shape/check-shape.js';
import type { InputMapping, Vocabulary } from '../../program/vocabulary.js';
import { parseYaml } from '../../program/yaml/parse-yaml.js';
import {
  entryAt,
  valueAt,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from '../../program/yaml/yaml-tree.js';
import type { JsonNode } from '../../records/json-text.js';
import { createMemberReader, type MemberReading } from '../../records/read-member.js';
import { createPurchaseReader, type PurchaseReader } from '../../records/read-purchase.js';
import type { RecordProblem } from '../../records/record-problem.js';
import type { RuleSet } from '../../ruleset/types.js';
import { type Diagnostic, report } from '../../text/diagnostic.js';
import type { SourceFile } from '../../text/source.js';
import { earlierId } from '../example-events.js';
import type { Expected } from '../expected.js';
import { TESTING_MESSAGES } from '../messages.js';
import type { Test } from '../run-test.js';
import { readExpected } from './read-expected.js';
import { placeOfField, toObject } from './to-record.js';

export interface CasesReading {
  /** Empty when the file has any mistake: half of the cases would look like all of them. */
  readonly tests: readonly Test[];
  readonly diagnostics: readonly Diagnostic[];
}

interface CaseReading {
  readonly problems: Problems;
  readonly vocabulary: Vocabulary;
  readonly ruleSet: RuleSet;
  readonly readMember: (record: JsonNode) => MemberReading;
  readonly purchases: PurchaseReader;
}

/** Never throws, whatever the text is. `vocabulary` and `ruleSet` are of the same program. */
export function readCases(source: SourceFile, vocabulary: Vocabulary, ruleSet: RuleSet): CasesReading {
  const problems = createProblems();
  const root = parseYaml(source, problems);
  if (root !== null) checkShape(root, problems, validateCases);
  if (root?.kind !== 'list' || problems.all().length > 0) return { tests: [], diagnostics: problems.all() };
  const native = { ...vocabulary, input: nativeInput(vocabulary.input) };
  const reading: CaseReading = {
    problems,
    vocabulary: native,
    ruleSet,
    readMember: createMemberReader(native),
    purchases: createPurchaseReader(native, ruleSet.content.zone),
  };
  const tests = root.items.flatMap((item) =>
    item.kind === 'map' ? (readCase(item, source.path, reading) ?? []) : [],
  );
  const diagnostics = problems.all();
  return { tests: diagnostics.length > 0 ? [] : tests, diagnostics };
}

/** Cases are written in the native form, whatever the mapping of foreign data is. */
function nativeInput({ currency }: InputMapping): InputMapping {
  return {
    row: 'item',
    money: 'decimal',
    anonymous: 'skip',
    negativeItems: 'reject',
    zeroItems: 'keep',
    purchase: new Map(),
    items: new Map(),
    members: new Map(),
    itemKinds: [],
    currency,
    separator: ',',
  };
}

function readCase(node: YamlMap, file: string, reading: CaseReading): Test | undefined {
  const name = valueAt(node, 'name');
  const judged = entryAt(node, 'purchase');
  const member = readMember(entryAt(node, 'member'), reading);
  if (name?.kind !== 'text' || judged === undefined || member === undefined) return undefined;
  const purchase = readPurchase(judged, 'judged', member, reading);
  const earlier = readEarlier(entryAt(node, 'earlier'), member, reading);
  if (purchase === undefined || earlier === undefined) return undefined;
  const expected = readExpectations(entryAt(node, 'expect'), purchase, reading);
  return {
    about: { kind: 'case', title: name.text, file, span: name.span },
    member,
    earlier: earlier.map(({ purchase: one }) => one),
    purchase,
    expected,
    problems: findNotEarlier(earlier, purchase),
  };
}

/** What is expected; when that is nothing, and nothing else was wrong with it, there is a message. */
function readExpectations(
  entry: YamlEntry | undefined,
  purchase: Purchase,
  { problems, ruleSet, vocabulary }: CaseReading,
): readonly Expected[] {
  const before = problems.all().length;
  const expected = readExpected(entry?.value, {
    problems,
    rules: ['base', ...ruleSet.content.rules.map(({ id }) => id)],
    pointsDigits: vocabulary.points.digits,
    currencyDigits: digitsOf(purchase, vocabulary),
    itemCount: purchase.items.length,
  });
  const isEmpty = expected.length === 0 && problems.all().length === before;
  if (isEmpty) problems.add(() => report(TESTING_MESSAGES.nothingExpected, entry?.keySpan ?? null));
  return expected;
}

function digitsOf({ currency }: Purchase, vocabulary: Vocabulary): number {
  return vocabulary.currencies.get(currency)?.digits ?? vocabulary.currency.digits;
}

const MEMBER_ID = 'member';

function readMember(entry: YamlEntry | undefined, reading: CaseReading): MemberProfile | undefined {
  if (entry === undefined) return unknownMember(MEMBER_ID);
  const read = reading.readMember(new Map([['id', MEMBER_ID], ...toObject(entry.value)]));
  if (read.kind === 'member') return read.member;
  addProblem(read.problem, entry.value, entry, reading);
  return undefined;
}

/** `id` is what the purchase is called when it names none. */
function readPurchase(
  { value, keySpan }: Pick<YamlEntry, 'value' | 'keySpan'>,
  id: string,
  member: MemberProfile,
  reading: CaseReading,
): Purchase | undefined {
  const record = new Map<string, JsonNode>([['id', id], ['member', member.id], ...toObject(value)]);
  const read = reading.purchases.read(record);
  switch (read.kind) {
    case 'purchase':
      return { ...read.purchase, member: member.id };
    case 'problem':
      addProblem(read.problem, value, { keySpan }, reading);
      return undefined;
    default:
      reading.problems.add(() => report(TESTING_MESSAGES.noMember, keySpan));
      return undefined;
  }
}

interface EarlierPurchase {
  readonly purchase: Purchase;
  readonly node: YamlNode;
}

function readEarlier(
  entry: YamlEntry | undefined,
  member: MemberProfile,
  reading: CaseReading,
): readonly EarlierPurchase[] | undefined {
  const nodes = entry?.value.kind === 'list' ? entry.value.items : [];
  const read = nodes.map((node, index) => {
    const purchase = readPurchase({ value: node, keySpan: node.span }, earlierId(index), member, reading);
    return purchase === undefined ? undefined : { purchase, node };
  });
  return read.some((one) => one === undefined) ? undefined : read.flatMap((one) => one ?? []);
}

/** Of two at the same instant the one with the smaller id comes first, as in a run. */
function findNotEarlier(earlier: readonly EarlierPurchase[], judged: Purchase): readonly Diagnostic[] {
  return earlier
    .filter(({ purchase }) => compareEvents(purchase, judged) >= 0)
    .map(({ purchase, node }) =>
      report(TESTING_MESSAGES.notEarlier, node.span, { earlier: purchase.at, judged: judged.at }),
    );
}

/** What is wrong with a record, at the place of the field that the message names. */
function addProblem(
  { code, args, suggestion }: RecordProblem,
  node: YamlNode,
  { keySpan }: Pick<YamlEntry, 'keySpan'>,
  { problems }: CaseReading,
): void {
  const field = args['field'];
  const span = placeOfField(node, keySpan, typeof field === 'string' ? field : (field?.en ?? ''));
  problems.add(() => ({ code, severity: 'error', span, args, labels: [], suggestion }));
}
