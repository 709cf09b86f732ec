/** Messages about the shape of `jifen.yaml`, as its JSON Schema has it: codes JF2020 to JF2029. */
import type { MessageDefinition } from '../../text/diagnostic.js';

export const SHAPE_MESSAGES = {
  unknownKey: {
    code: 'JF2020',
    severity: 'error',
    title: { en: 'unknown key', zh: '未知的键' },
    text: {
      en: '{place} has no key `{key}`; it can have {known}',
      zh: '{place}没有 `{key}` 这个键；可用的键：{known}',
    },
    page: {
      en: 'A misspelt key would be a setting that silently does nothing, so every key must be known. The page about `jifen.yaml` in the reference lists all of them; an editor with the YAML language server completes them from the JSON Schema.',
      zh: '写错的键会成为悄悄失效的设置，因此每个键都必须是已知的。参考手册的 `jifen.yaml` 一页列出全部键；带 YAML 语言服务的编辑器可按 JSON Schema 补全。',
    },
  },
  missingKey: {
    code: 'JF2021',
    severity: 'error',
    title: { en: 'key missing', zh: '缺少键' },
    text: { en: '{place} needs {keys}', zh: '{place}缺少 {keys}' },
    page: {
      en: 'Nothing that changes money is implied by silence: decimals, the time zone, what counts where a record names no tier. Names are given in both languages, or as one text for both.',
      zh: '影响金额的内容绝不默认：小数位、时区、记录未写等级时按什么计。名称要么两种语言都写，要么用一个文字同时表示两种语言。',
    },
  },
  wrongType: {
    code: 'JF2022',
    severity: 'error',
    title: { en: 'wrong kind of value', zh: '值的类型不对' },
    text: { en: 'expected {expected}, found {found}', zh: '应为{expected}，实际是{found}' },
    page: {
      en: 'In YAML `5` is a number and `"5"` a text, `true` is a flag and `yes` a text, lines with `- ` make a list and lines with `key: ` make a map.',
      zh: '在 YAML 中 `5` 是数字，`"5"` 是文字；`true` 是开关值，`yes` 是文字；以 `- ` 开头的行组成列表，带 `key: ` 的行组成键值表。',
    },
  },
  notAllowed: {
    code: 'JF2023',
    severity: 'error',
    title: { en: 'value not allowed', zh: '不允许的值' },
    text: { en: '{found} is none of {allowed}', zh: '{found}不是以下之一：{allowed}' },
    page: {
      en: 'This key takes one of a few words. They are the same in every language and are written in lower case.',
      zh: '该键只接受少数几个词。它们在各种语言中相同，用小写书写。',
    },
  },
  badForm: {
    code: 'JF2024',
    severity: 'error',
    title: { en: 'value not readable', zh: '无法识别的值' },
    text: { en: 'expected {expected}, found {found}', zh: '应为{expected}，实际是{found}' },
    page: {
      en: 'The value has to be written in one exact form, so that it can mean only one thing.',
      zh: '该值必须按唯一的形式书写，这样才只有一种含义。',
    },
  },
  outOfRange: {
    code: 'JF2025',
    severity: 'error',
    title: { en: 'number out of range', zh: '数字超出范围' },
    text: { en: '{found} is not {expected}', zh: '{found}不符合要求：应{expected}' },
    page: {
      en: 'The number is outside of what is accepted for this key.',
      zh: '该数字超出此键接受的范围。',
    },
  },
  emptyList: {
    code: 'JF2026',
    severity: 'error',
    title: { en: 'nothing listed', zh: '列表为空' },
    text: { en: '{place} needs at least one entry', zh: '{place}至少要有一项' },
    page: {
      en: 'A scale without steps or a calendar without dates could never apply. Write an entry, or leave the whole block out.',
      zh: '没有级别的等级或没有日期的日历永远不会适用。请写上一项，或整块省略。',
    },
  },
  oneKeyEach: {
    code: 'JF2027',
    severity: 'error',
    title: { en: 'several steps in one entry', zh: '一项中有多个级别' },
    text: {
      en: 'an entry of the list is one step, found the keys {found}',
      zh: '列表的每一项是一个级别，实际有这些键：{found}',
    },
    page: {
      en: 'Steps stand in an order, which only a list has: `- silver`, or `- silver: {en: Silver, zh: 银卡}` with names. Begin every step with its own `- `.',
      zh: '级别有先后次序，只有列表才有次序：`- silver`，或带名称的 `- silver: {en: Silver, zh: 银卡}`。每个级别都以自己的 `- ` 开头。',
    },
  },
  oddNumber: {
    code: 'JF2028',
    severity: 'error',
    title: { en: 'number not in plain digits', zh: '数字不是普通写法' },
    text: {
      en: '{found} is not a plain decimal number of at most 18 digits before and 12 after the point',
      zh: '{found}不是普通的十进制数（小数点前最多 18 位，后最多 12 位）',
    },
    page: {
      en: 'Numbers are exact here, so they are written in plain digits with an optional minus sign and an optional point: `0.05`, `300`, `-2`. No exponent, no hexadecimal or octal form, no plus sign, no leading zeros, no point without a digit on both sides.',
      zh: '这里的数字是精确的，因此用普通数字书写，可带负号和小数点：`0.05`、`300`、`-2`。不接受指数、十六进制或八进制、正号、前导零，小数点两侧都要有数字。',
    },
  },
  tooManyProblems: {
    code: 'JF2029',
    severity: 'error',
    title: { en: 'too many problems', zh: '问题过多' },
    text: { en: 'only the first {limit} problems are shown', zh: '只显示前 {limit} 个问题' },
    page: {
      en: 'There are more than are shown. Mend some and check again; often many have one cause.',
      zh: '还有未显示的问题。请先修正一部分再检查；许多问题往往只有一个原因。',
    },
  },
} satisfies Record<string, MessageDefinition>;
