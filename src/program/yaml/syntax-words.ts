/** What the parser of YAML found wrong, in the words of both languages. */
import type { ErrorCode } from 'yaml';
import type { Localized } from '../../text/localized.js';

const WORDS: Readonly<Partial<Record<ErrorCode, Localized>>> = {
  ALIAS_PROPS: { en: 'an alias cannot have an anchor or a tag', zh: '别名不能带锚点或标签' },
  BAD_ALIAS: { en: 'the name of an alias or anchor is missing', zh: '缺少别名或锚点的名称' },
  BAD_DIRECTIVE: { en: 'a line with `%` is not a directive of YAML', zh: '以 `%` 开头的行不是 YAML 指令' },
  BAD_DQ_ESCAPE: {
    en: 'unknown escape after `\\`; in single quotes a backslash is an ordinary character',
    zh: '`\\` 之后的转义无法识别；在单引号中反斜杠是普通字符',
  },
  BAD_INDENT: {
    en: 'wrong indentation: entries of one map or list start in the same column',
    zh: '缩进有误：同一键值表或列表的各项应在同一列开始',
  },
  BAD_PROP_ORDER: { en: 'an anchor or tag stands in the wrong place', zh: '锚点或标签的位置不对' },
  BAD_SCALAR_START: {
    en: 'a text that begins with this character needs quotes',
    zh: '以此字符开头的文字需要加引号',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a map begins inside of a text: a second `: ` on the line (put the text in quotes), or the next line is indented too far',
    zh: '文字中间开始了键值表：同一行有第二个 `: `（请给文字加引号），或下一行缩进过多',
  },
  BLOCK_IN_FLOW: {
    en: 'a list or map in brackets cannot hold lines that start with `- `, nor a block text',
    zh: '括号内的列表或键值表不能含有以 `- ` 开头的行或块文字',
  },
  KEY_OVER_1024_CHARS: { en: 'a key has more than 1024 characters', zh: '键超过 1024 个字符' },
  MISSING_CHAR: { en: 'a character is missing here', zh: '此处缺少一个字符' },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a key goes over several lines; is a `:` missing, or a closing bracket or quote?',
    zh: '键跨越多行；是否漏了 `:`，或缺少结束括号、引号？',
  },
  MULTIPLE_ANCHORS: { en: 'a value can have only one anchor', zh: '一个值只能有一个锚点' },
  MULTIPLE_TAGS: { en: 'a value can have only one tag', zh: '一个值只能有一个标签' },
  TAB_AS_INDENT: { en: 'a tab is used for indentation; use blanks', zh: '用了制表符缩进；请用空格' },
  TAG_RESOLVE_FAILED: { en: 'a tag is not known', zh: '标签未知' },
  UNEXPECTED_TOKEN: { en: 'this does not belong here', zh: '此内容不应出现在这里' },
};

const OTHER: Localized = { en: 'this cannot be read as YAML', zh: '此处无法作为 YAML 读取' };

/** Where the code alone says little, the English message of the parser says what is missing. */
const MISSING: readonly { readonly pattern: RegExp; readonly words: Localized }[] = [
  { pattern: /^Missing closing "/, words: { en: 'the closing `"` is missing', zh: '缺少结束引号 `"`' } },
  { pattern: /^Missing closing '/, words: { en: "the closing `'` is missing", zh: "缺少结束引号 `'`" } },
  { pattern: /end with a \]$/, words: closing(']') },
  { pattern: /end with a }$/, words: closing('}') },
  {
    pattern: /^Comments must/,
    words: { en: 'a blank is missing before the comment', zh: '注释之前缺少空格' },
  },
  {
    pattern: /^Missing space after :/,
    words: { en: 'a blank is missing after `:`', zh: '`:` 之后缺少空格' },
  },
  { pattern: /^Missing ,/, words: { en: 'a `,` is missing between two entries', zh: '两项之间缺少 `,`' } },
  {
    pattern: /^Implicit map keys/,
    words: { en: 'a `: ` is missing after this key', zh: '此键之后缺少 `: `' },
  },
  {
    pattern: /^Sequence item without/,
    words: { en: 'a `- ` is missing before this', zh: '此项之前缺少 `- `' },
  },
];

function closing(bracket: string): Localized {
  return {
    en: `the closing \`${bracket}\` is missing, or stands further left than what it closes`,
    zh: `缺少结束的 \`${bracket}\`，或它的位置比所闭合的内容更靠左`,
  };
}

/** Words for an error of the parser, by its code and message. */
export function syntaxWords(code: ErrorCode, message: string): Localized {
  const missing = MISSING.find(({ pattern }) => pattern.test(message));
  return missing?.words ?? WORDS[code] ?? OTHER;
}
