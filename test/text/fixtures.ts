/** Messages, sources and diagnostics that look like Jifen's own, for the tests of this room. */
import { createCatalogue } from '../../src/text/catalogue.js';
import { type Diagnostic, type MessageDefinition, report } from '../../src/text/diagnostic.js';
import type { Language } from '../../src/text/localized.js';
import { NO_COLOURS, type ReportContext } from '../../src/text/reporters/reporter.js';
import type { SourceFile, Span } from '../../src/text/source.js';

export const MESSAGES = {
  unknownWord: {
    code: 'JF1101',
    severity: 'error',
    title: { en: 'Unknown word', zh: '未知的词' },
    text: {
      en: '"{word}" begins no clause of a {block}',
      zh: '「{word}」不是{block}中任何子句的开头',
    },
    page: {
      en: 'Every clause begins with a reserved word.\n\nPrint them all with `jifen words`.',
      zh: '每个子句都以保留词开头。\n\n用 `jifen words` 列出全部保留词。',
    },
  },
  duplicateName: {
    code: 'JF1203',
    severity: 'error',
    title: { en: 'Name used twice', zh: '名称重复' },
    text: { en: 'the {kind} "{name}" is declared twice', zh: '{kind}「{name}」声明了两次' },
    page: { en: 'A name belongs to one thing.', zh: '一个名称只能属于一个事物。' },
  },
  unitMismatch: {
    code: 'JF1301',
    severity: 'error',
    title: { en: 'Different units', zh: '单位不同' },
    text: {
      en: '{left} cannot be compared with {right}: one is {leftUnit} and the other {rightUnit}, and nothing converts between them',
      zh: '{left} 不能与 {right} 比较：前者是{leftUnit}，后者是{rightUnit}，两者之间没有换算关系',
    },
    page: { en: 'Units are types.', zh: '单位就是类型。' },
  },
  unbounded: {
    code: 'JF1501',
    severity: 'warning',
    title: { en: 'Unbounded campaign', zh: '活动没有上限' },
    text: { en: '"{name}" can issue any number of points', zh: '「{name}」可以发放任意数量的积分' },
    page: { en: 'Add a budget or a limit.', zh: '请添加预算或限额。' },
  },
  missingFile: {
    code: 'JF2001',
    severity: 'error',
    title: { en: 'No program file', zh: '缺少项目文件' },
    text: { en: 'found no jifen.yaml in {folder}', zh: '在 {folder} 中没有找到 jifen.yaml' },
    page: { en: 'A project begins with jifen.yaml.', zh: '项目以 jifen.yaml 为起点。' },
  },
} satisfies Record<string, MessageDefinition>;

const ENGLISH: SourceFile = {
  path: 'campaigns/spring.campaign',
  text: [
    'jifen 1',
    '',
    'campaign spring-2027 "Spring Festival 2027"',
    '  runs 2027-02-01 through 2027-02-20',
    'end',
    '',
    'rule festival "Double points"',
    '  multply points by 2',
    '\tgroup\tseason, take the best',
    '  when paid amount is at least 30 points',
    'end',
    '',
    'rule festival "Once more"',
    'end',
    '',
  ].join('\n'),
};

const CHINESE: SourceFile = {
  path: 'campaigns/春节.campaign',
  text: [
    'jifen 1',
    '规则 festival 「春节双倍积分」',
    '  当订单包含零时品类且实付金额不低于 30 积分',
    '  原因 「e\u0301te\u0301 🧧 \u001b[31mred\u202e」',
    '结束',
  ].join('\r\n'),
};

const LONG: SourceFile = {
  path: 'campaigns/long.campaign',
  text: `rule long ${'"很长的名称" and '.repeat(30)}multply points by 2 ${'and more '.repeat(40)}end\n`,
};

export const SOURCES: ReadonlyMap<string, SourceFile> = new Map(
  [ENGLISH, CHINESE, LONG].map((source) => [source.path, source]),
);

/** The span of the `nth` (from 1) occurrence of `words` in a source. */
export function spanOf(source: SourceFile, words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = source.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the fixture ${source.path} does not hold "${words}"`);
  return { file: source.path, start, end: start + words.length };
}

const RULE = { en: 'rule', zh: '规则' };
const MONEY = { en: 'an amount of money', zh: '金额' };
const POINTS = { en: 'a number of points', zh: '积分' };
const FIRST_HERE = { en: 'first declared here', zh: '首次声明在这里' };

const unitMismatch = report(
  MESSAGES.unitMismatch,
  spanOf(ENGLISH, '30 points'),
  { left: 'paid amount', right: '30 points', leftUnit: MONEY, rightUnit: POINTS },
  {
    labels: [
      { span: spanOf(ENGLISH, 'paid amount'), text: { en: 'this is money', zh: '这是金额' } },
      { span: spanOf(ENGLISH, 'is at least'), text: { en: 'compared here', zh: '在这里比较' } },
    ],
    suggestion: { en: 'write "30 CNY"', zh: '请写「30 元」' },
  },
);

const acrossFiles = report(
  MESSAGES.duplicateName,
  spanOf(CHINESE, 'festival'),
  { kind: RULE, name: 'festival' },
  { labels: [{ span: spanOf(ENGLISH, 'festival'), text: FIRST_HERE }] },
);

const multiLine = report(
  MESSAGES.unbounded,
  {
    file: ENGLISH.path,
    start: spanOf(ENGLISH, 'campaign').start,
    end: spanOf(ENGLISH, 'end\n').end,
  },
  { name: 'spring-2027' },
  { suggestion: { en: 'add a "budget" clause', zh: '请添加「预算」子句' } },
);

/** Given out of order and with one of them twice. */
export const DIAGNOSTICS: readonly Diagnostic[] = [
  report(MESSAGES.unknownWord, spanOf(LONG, 'multply'), { word: 'multply', block: RULE }),
  report(
    MESSAGES.duplicateName,
    spanOf(ENGLISH, 'festival', 2),
    { kind: RULE, name: 'festival' },
    {
      labels: [{ span: spanOf(ENGLISH, 'festival'), text: FIRST_HERE }],
      suggestion: { en: 'choose another name', zh: '请换一个名称' },
    },
  ),
  unitMismatch,
  report(
    MESSAGES.unknownWord,
    spanOf(ENGLISH, 'multply'),
    { word: 'multply', block: RULE },
    { suggestion: { en: 'write "multiply"', zh: '请写「multiply」' } },
  ),
  unitMismatch,
  multiLine,
  report(MESSAGES.unknownWord, spanOf(ENGLISH, 'season'), { word: 'season', block: RULE }),
  report(MESSAGES.unknownWord, spanOf(CHINESE, '零时'), { word: '零时', block: RULE }),
  report(MESSAGES.unknownWord, spanOf(CHINESE, 'red'), { word: '\u001b[31mred\u202e', block: RULE }),
  acrossFiles,
  report(
    MESSAGES.missingFile,
    null,
    { folder: 'shop' },
    { suggestion: { en: 'run jifen init', zh: '请运行 jifen init' } },
  ),
  report(MESSAGES.unknownWord, { file: 'gone.campaign', start: 3, end: 5 }, { word: 'x' }),
];

export function contextIn(language: Language): ReportContext {
  return { catalogue: createCatalogue([MESSAGES]), sources: SOURCES, language, colour: NO_COLOURS };
}
