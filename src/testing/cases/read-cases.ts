/** Reads a `*.cases.yaml` file: purchases and other events in the native form of records, with what they are expected to give. */
import { compareEvents, type LoyaltyEvent, type MemberProfile } from '../../engine/event.js';
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
import { createEventReader, type EventReader } from '../../records/read-event.js';
import { createMemberReader, type MemberReading } from '../../records/read-member.js';
import type { RecordProblem } from '../../records/record-problem.js';
import type { RuleSet } from '../../ruleset/types.js';
import { type Diagnostic, report } from '../../text/diagnostic.js';
import type { SourceFile } from '../../text/source.js';
import { eventId, MEMBER_ID } from '../example-events.js';
import type { Expected } from '../expected.js';
import { TESTING_MESSAGES } from '../messages.js';
import type { Test, TestEvent } from '../run-test.js';
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
  readonly events: EventReader;
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
    events: createEventReader(native, ruleSet.content.zone),
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
  const member = readMember(entryAt(node, 'member'), reading);
  if (name?.kind !== 'text' || member === undefined) return undefined;
  const events = readEvents(node, member, reading);
  const judged = events?.at(-1);
  if (events === undefined || judged === undefined) return undefined;
  const expected = readExpectations(entryAt(node, 'expect'), judged.event, reading);
  return {
    about: { kind: 'case', title: name.text, file, span: name.span },
    member,
    events: events.map(({ event, node: { span } }) => ({ event, span })),
    expected,
    problems: findNotEarlier(events),
  };
}

/** What is expected; when that is nothing, and nothing else was wrong with it, there is a message. */
function readExpectations(
  entry: YamlEntry | undefined,
  judged: LoyaltyEvent,
  { problems, ruleSet, vocabulary }: CaseReading,
): readonly Expected[] {
  const before = problems.all().length;
  const { content } = ruleSet;
  const expected = readExpected(entry?.value, {
    problems,
    rules: ['base', ...content.rules.map(({ id }) => id)],
    tiers: content.vocabulary.tiers.map(({ id }) => id),
    messages: content.life.messages.map(({ id }) => id),
    perks: content.life.perks.map(({ id }) => id),
    offers: content.life.offers.map(({ id }) => id),
    pointsDigits: vocabulary.points.digits,
    currencyDigits: digitsOf(judged, vocabulary),
    itemCount: judged.type === 'purchase' ? judged.items.length : 0,
  });
  const isEmpty = expected.length === 0 && problems.all().length === before;
  if (isEmpty) problems.add(() => report(TESTING_MESSAGES.nothingExpected, entry?.keySpan ?? null));
  return expected;
}

function digitsOf(event: LoyaltyEvent, vocabulary: Vocabulary): number {
  const { digits } = vocabulary.currency;
  return event.type === 'purchase' ? (vocabulary.currencies.get(event.currency)?.digits ?? digits) : digits;
}

function readMember(entry: YamlEntry | undefined, reading: CaseReading): MemberProfile | undefined {
  if (entry === undefined) return unknownMember(MEMBER_ID);
  const read = reading.readMember(new Map([['id', MEMBER_ID], ...toObject(entry.value)]));
  if (read.kind === 'member') return read.member;
  addProblem(read.problem, entry.value, entry, reading);
  return undefined;
}

interface CaseEvent extends Pick<TestEvent, 'event'> {
  readonly node: YamlNode;
}

/** In the order in which they happen; the last one is judged. */
function readEvents(
  node: YamlMap,
  member: MemberProfile,
  reading: CaseReading,
): readonly CaseEvent[] | undefined {
  const purchase = entryAt(node, 'purchase');
  const list = entryAt(node, 'events');
  if ((purchase === undefined) === (list === undefined)) {
    const [name] = node.entries;
    reading.problems.add(() => report(TESTING_MESSAGES.noEvent, name?.keySpan ?? node.span));
    return undefined;
  }
  const earlier = readList(entryAt(node, 'earlier')?.value, 'purchase', member, reading);
  const judged =
    purchase === undefined
      ? readList(list?.value, null, member, reading)
      : [readEvent(purchase, 'judged', 'purchase', member, reading)];
  const all = [...earlier, ...judged];
  if (all.some((one) => one === undefined)) return undefined;
  const sound = all.flatMap((one) => one ?? []);
  if (purchase !== undefined) {
    const main = sound.slice(-1);
    return [...sound.slice(0, -1).sort((a, b) => compareEvents(a.event, b.event)), ...main];
  }
  return sound;
}

function readList(
  value: YamlNode | undefined,
  type: 'purchase' | null,
  member: MemberProfile,
  reading: CaseReading,
): readonly (CaseEvent | undefined)[] {
  const nodes = value?.kind === 'list' ? value.items : [];
  return nodes.map((node, index) =>
    readEvent({ value: node, keySpan: node.span }, eventId(index), type, member, reading),
  );
}

/** `id` is what the event is called when it names none. `type`: the only one that it may have. */
function readEvent(
  { value, keySpan }: Pick<YamlEntry, 'value' | 'keySpan'>,
  id: string,
  type: 'purchase' | null,
  member: MemberProfile,
  reading: CaseReading,
): CaseEvent | undefined {
  const said = toObject(value);
  const isOfMember = said.get('type') !== 'advance' || type !== null;
  const record = new Map<string, JsonNode>([
    ['id', id],
    ...(isOfMember ? ([['member', member.id]] as const) : []),
    ...said,
    ...(type === null ? [] : ([['type', type]] as const)),
  ]);
  const read = reading.events.read(record);
  switch (read.kind) {
    case 'purchase':
      return { event: { ...read.purchase, member: member.id }, node: value };
    case 'event':
      return { event: read.event, node: value };
    case 'problem':
      addProblem(read.problem, value, { keySpan }, reading);
      return undefined;
    default:
      reading.problems.add(() => report(TESTING_MESSAGES.noMember, keySpan));
      return undefined;
  }
}

/** Events happen one after the other; of two purchases at the same instant the one with the smaller id comes first, as in a run. */
function findNotEarlier(events: readonly CaseEvent[]): readonly Diagnostic[] {
  return events.slice(1).flatMap(({ event }, index) => {
    const before = events[index];
    if (before === undefined || before.event.instantMs < event.instantMs) return [];
    const areInOrder = before.event.instantMs === event.instantMs && inOrder(before.event, event);
    const times = { earlier: before.event.at, judged: event.at };
    return areInOrder ? [] : [report(TESTING_MESSAGES.notEarlier, before.node.span, times)];
  });
}

function inOrder(before: LoyaltyEvent, after: LoyaltyEvent): boolean {
  const arePurchases = before.type === 'purchase' && after.type === 'purchase';
  return !arePurchases || compareEvents(before, after) < 0;
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
