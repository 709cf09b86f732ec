/** Messages about YAML as such: codes JF2001 to JF2019. */
import type { MessageDefinition } from '../../text/diagnostic.js';

export const YAML_MESSAGES = {
  yamlSyntax: {
    code: 'JF2001',
    severity: 'error',
    title: { en: 'not YAML', zh: '不是有效的 YAML' },
    text: { en: '{problem}', zh: '{problem}' },
    page: {
      en: 'The file breaks the rules of YAML 1.2 at this place. Only the first such place is reported, because what follows it can no longer be told apart; the content is checked once the file is YAML. The usual causes: a bracket or quote that is not closed, a tab used for indentation, a missing blank after `:`, lines of one map that do not start in the same column, a text with `: ` or ` #` in it that needs quotes.',
      zh: '文件在此处违反 YAML 1.2 的规则。只报告第一处，因为其后的内容已无法判断；文件成为有效的 YAML 后才检查内容。常见原因：括号或引号未闭合，用制表符缩进，`:` 后缺空格，同一键值表的各行未对齐，含有 `: ` 或 ` #` 的文字未加引号。',
    },
  },
  yamlTooLarge: {
    code: 'JF2002',
    severity: 'error',
    title: { en: 'file too large', zh: '文件过大' },
    text: {
      en: 'the file has more than {limit} bytes and is not read',
      zh: '文件超过 {limit} 字节，不予读取',
    },
    page: {
      en: 'Jifen reads at most 1 MiB (1,048,576 bytes in UTF-8) of YAML. What exists in great numbers, such as stores or brands, need not be listed: `any` accepts every id.',
      zh: 'Jifen 最多读取 1 MiB（UTF-8 编码下 1,048,576 字节）的 YAML。数量很多的内容（如门店、品牌）不必逐一列出：`any` 接受任何编号。',
    },
  },
  yamlTooDeep: {
    code: 'JF2003',
    severity: 'error',
    title: { en: 'nested too deeply', zh: '嵌套过深' },
    text: {
      en: 'maps and lists are nested more than {limit} deep',
      zh: '键值表和列表的嵌套超过 {limit} 层',
    },
    page: {
      en: 'Nothing that Jifen reads needs that depth. A deep category tree can be written flat, with `parent`.',
      zh: 'Jifen 读取的内容不需要这样的深度。很深的品类树可以用 `parent` 写成平铺的形式。',
    },
  },
  severalDocuments: {
    code: 'JF2004',
    severity: 'error',
    title: { en: 'several documents', zh: '含有多个文档' },
    text: {
      en: 'a second YAML document begins here; the file must have one',
      zh: '此处开始了第二个 YAML 文档；一个文件只能有一个',
    },
    page: {
      en: 'A line `---` after content begins another document. Remove the line, or move what follows to a file of its own.',
      zh: '内容之后的 `---` 行会开始另一个文档。请删去该行，或把其后的内容移到另一个文件。',
    },
  },
  duplicateKey: {
    code: 'JF2005',
    severity: 'error',
    title: { en: 'key written twice', zh: '键重复' },
    text: { en: '`{key}` is already written in this map', zh: '此键值表中已有 `{key}`' },
    page: {
      en: 'Other readers of YAML would silently keep one of the two. Remove or rename one. Keys are compared as they are written: `448` and `"448"` are the same key.',
      zh: '其他 YAML 读取程序会悄悄保留其中一个。请删去或改名。键按写法比较：`448` 与 `"448"` 是同一个键。',
    },
  },
  yamlTag: {
    code: 'JF2006',
    severity: 'error',
    title: { en: 'YAML tag', zh: 'YAML 标签' },
    text: { en: 'tags such as `{tag}` are not used here', zh: '此处不使用 `{tag}` 这样的标签' },
    page: {
      en: 'A tag tells YAML to read a value in a special way. Jifen knows from the key what a value is. For a text that looks like a number or a flag, write quotes.',
      zh: '标签要求 YAML 以特殊方式读取一个值。Jifen 由键即可知道值的类型。看起来像数字或开关值的文字请加引号。',
    },
  },
  mergeKey: {
    code: 'JF2007',
    severity: 'error',
    title: { en: 'merge key', zh: '合并键' },
    text: { en: 'the merge key `<<` is not supported', zh: '不支持合并键 `<<`' },
    page: {
      en: 'Merge keys are no part of YAML 1.2 and hide what a map holds. Write the keys out.',
      zh: '合并键不属于 YAML 1.2，还会掩盖键值表的内容。请把各个键写出来。',
    },
  },
  keyNotText: {
    code: 'JF2008',
    severity: 'error',
    title: { en: 'key is not a text', zh: '键不是文字' },
    text: { en: 'a key must be a text on one line', zh: '键必须是单行文字' },
    page: {
      en: 'YAML allows maps, lists, aliases and nothing at all as keys; Jifen uses keys as names. A key that begins with `[`, `{`, `*` or `&` needs quotes.',
      zh: 'YAML 允许用键值表、列表、别名或空值作键；Jifen 把键当作名称。以 `[`、`{`、`*` 或 `&` 开头的键请加引号。',
    },
  },
  unknownAlias: {
    code: 'JF2009',
    severity: 'error',
    title: { en: 'unknown alias', zh: '未知别名' },
    text: {
      en: 'there is no complete `&{name}` before this alias',
      zh: '此别名之前没有完整的 `&{name}`',
    },
    page: {
      en: 'An alias `*name` repeats what `&name` marked earlier in the file. It cannot stand inside of what it repeats. A text that begins with `*` needs quotes.',
      zh: '别名 `*name` 重复文件前面由 `&name` 标记的内容，不能出现在它所重复的内容之中。以 `*` 开头的文字请加引号。',
    },
  },
  aliasesTooLarge: {
    code: 'JF2010',
    severity: 'error',
    title: { en: 'aliases repeat too much', zh: '别名重复的内容过多' },
    text: {
      en: 'with its aliases written out the file has more than {limit} values',
      zh: '展开别名后，文件的值超过 {limit} 个',
    },
    page: {
      en: 'Aliases of aliases grow so fast that a short file can fill a memory. Write the content out, or use fewer aliases.',
      zh: '别名套别名增长极快，很短的文件也能占满内存。请直接写出内容，或减少别名。',
    },
  },
  forbiddenCharacter: {
    code: 'JF2011',
    severity: 'error',
    title: { en: 'character not allowed', zh: '不允许的字符' },
    text: {
      en: '{codePoint} is not allowed: it is invisible or changes the direction of text',
      zh: '不允许 {codePoint}：它不可见或会改变文字方向',
    },
    page: {
      en: 'Control characters, zero-width characters, bidirectional controls and halves of characters make a text read as something that it is not. Remove the character; it may have come along with a copied text.',
      zh: '控制字符、零宽字符、双向控制符和不完整的字符会使文字看起来与实际不同。请删去该字符，它可能是随复制的文字带来的。',
    },
  },
  yamlEmpty: {
    code: 'JF2012',
    severity: 'error',
    title: { en: 'file is empty', zh: '文件为空' },
    text: { en: 'the file has no content', zh: '文件没有内容' },
    page: {
      en: 'There is nothing in the file but blanks and comments. `jifen init` writes a small one to start from.',
      zh: '文件中只有空白和注释。`jifen init` 会写出一个可供起步的小文件。',
    },
  },
} satisfies Record<string, MessageDefinition>;
