/** Messages about what `jifen.yaml` says: codes JF2030 to JF2069. */
import type { MessageDefinition } from '../../text/diagnostic.js';

export const CONTENT_MESSAGES = {
  nameNotNormalised: {
    code: 'JF2030',
    severity: 'error',
    title: { en: 'name is not in NFC', zh: '名称不是 NFC 规范形式' },
    text: {
      en: '{found} is not in Unicode normal form C, so two names that look alike could differ',
      zh: '{found} 不是 Unicode NFC 规范形式，看起来相同的名称可能并不相同',
    },
    page: {
      en: 'The same visible text can be stored in several ways. Ids are compared by their exact characters, so only the composed form (NFC) is accepted. Type the name again, or save the file with an editor that writes NFC.',
      zh: '同样的可见文字可以有多种存储方式。编号按字符精确比较，因此只接受组合形式（NFC）。请重新输入名称，或用能写出 NFC 的编辑器保存。',
    },
  },
  nameCharacter: {
    code: 'JF2031',
    severity: 'error',
    title: { en: 'character not allowed in a name', zh: '名称中有不允许的字符' },
    text: {
      en: '{found} has {codePoint}, which is invisible or changes the direction of text',
      zh: '{found} 含有 {codePoint}，它不可见或会改变文字方向',
    },
    page: {
      en: 'Names and ids appear in messages, reports and statements. Control characters, line breaks, zero-width characters and bidirectional controls have no place in them, not even written as escapes.',
      zh: '名称和编号会出现在消息、报告和账单中，不能含有控制字符、换行、零宽字符和双向控制符，用转义写法也不行。',
    },
  },
  falseLatin: {
    code: 'JF2032',
    severity: 'error',
    title: { en: 'letter that looks like another', zh: '形似的字母' },
    text: {
      en: 'in {found} the letter {codePoint} looks like the Latin {latin} but is another letter',
      zh: '{found} 中的字母 {codePoint} 看起来像拉丁字母 {latin}，实际是另一个字母',
    },
    page: {
      en: 'The Cyrillic letter that looks like a Latin p is another letter, and a name written with it is another name. Type the letter again. Whole words in Greek or Cyrillic are fine, and Chinese may stand beside any letters.',
      zh: '与拉丁字母 p 相似的西里尔字母是另一个字母，用它写成的名称也是另一个名称。请重新输入该字母。整个词用希腊或西里尔字母没有问题，汉字可与任何字母并用。',
    },
  },
  lookAlikes: {
    code: 'JF2033',
    severity: 'error',
    title: { en: 'two ids look the same', zh: '两个编号看起来相同' },
    text: {
      en: '{found} looks like another id of this list but is not the same: it has {codePoints}',
      zh: '{found} 看起来与此列表中的另一个编号相同，实际不同：它含有 {codePoints}',
    },
    page: {
      en: 'Two ids that readers cannot tell apart will be confused in campaigns and records. Full-width letters and digits, blanks of other kinds, and Greek or Cyrillic letters that look like Latin ones make such pairs. Keep one.',
      zh: '读者无法分辨的两个编号会在活动和记录中被混淆。全角字母和数字、其他种类的空格、形似拉丁字母的希腊或西里尔字母都会造成这种情况。请只保留一个。',
    },
  },
  nameLength: {
    code: 'JF2034',
    severity: 'error',
    title: { en: 'name empty or too long', zh: '名称为空或过长' },
    text: {
      en: '{found} has {size} characters; a name or id has 1 to {limit}',
      zh: '{found} 有 {size} 个字符；名称或编号为 1 至 {limit} 个',
    },
    page: {
      en: 'An id has 1 to 64 characters and a name 1 to 120, so that they fit into messages, reports and statements. A name may not be blank.',
      zh: '编号为 1 至 64 个字符，名称为 1 至 120 个字符，以便放进消息、报告和账单。名称不能为空白。',
    },
  },
  duplicateId: {
    code: 'JF2040',
    severity: 'error',
    title: { en: 'declared twice', zh: '重复声明' },
    text: { en: '{found} is already declared', zh: '{found} 已经声明过' },
    page: {
      en: 'Every id is declared once. Categories have one tree, so an id cannot stand under two parents. One value of an item cannot make it two kinds.',
      zh: '每个编号只声明一次。品类只有一棵树，同一编号不能在两个上级之下。同一字段值也不能对应两种行类型。',
    },
  },
  unknownDefault: {
    code: 'JF2041',
    severity: 'error',
    title: { en: 'default is none of the steps', zh: '默认值不在级别之中' },
    text: {
      en: '{found} is none of the steps {known}, nor `unknown`',
      zh: '{found} 既不是 {known} 之一，也不是 `unknown`',
    },
    page: {
      en: '`default` says what counts where a record names no step: one of the steps, or `unknown`, which makes every condition about it false until the value is known.',
      zh: '`default` 表示记录未写级别时按什么计：某个级别，或 `unknown`。后者在值未知时使相关条件都不成立。',
    },
  },
  reservedStep: {
    code: 'JF2042',
    severity: 'error',
    title: { en: 'reserved word', zh: '保留词' },
    text: { en: '{found} cannot be the id of a step', zh: '{found} 不能用作级别的编号' },
    page: {
      en: '`unknown` stands for a member or item of which the step is not known, `any` for all steps in a table. A step needs another id.',
      zh: '`unknown` 表示级别未知的会员或商品，`any` 在表格中表示全部级别。请给该级别换一个编号。',
    },
  },
  unknownParent: {
    code: 'JF2043',
    severity: 'error',
    title: { en: 'unknown parent', zh: '未知的上级品类' },
    text: { en: 'there is no category {found}', zh: '没有品类 {found}' },
    page: {
      en: 'The parent of a category must itself be declared under `categories`, nested or flat, before or after.',
      zh: '上级品类本身必须在 `categories` 中声明，嵌套或平铺、在前或在后都可以。',
    },
  },
  categoryCycle: {
    code: 'JF2044',
    severity: 'error',
    title: { en: 'categories in a circle', zh: '品类循环' },
    text: { en: '{found} would belong to itself: {path}', zh: '{found} 会属于它自己：{path}' },
    page: {
      en: 'Categories form a tree: whoever follows the parents must reach a category without one.',
      zh: '品类构成一棵树：沿着上级必须能到达没有上级的品类。',
    },
  },
  secondParent: {
    code: 'JF2045',
    severity: 'error',
    title: { en: 'two parents', zh: '两个上级' },
    text: {
      en: 'this category already belongs to {parent}, under which it is nested',
      zh: '该品类嵌套在 {parent} 之下，已经属于它',
    },
    page: {
      en: 'A category is either nested under `children` of its parent, or flat with `parent`. Remove one of the two.',
      zh: '品类要么嵌套在上级的 `children` 之下，要么平铺并写 `parent`。请去掉其中之一。',
    },
  },
  categoryTooDeep: {
    code: 'JF2046',
    severity: 'error',
    title: { en: 'category tree too deep', zh: '品类树过深' },
    text: {
      en: '{found} has more than {limit} categories above it',
      zh: '{found} 之上的品类超过 {limit} 层',
    },
    page: {
      en: 'Every category above an item is looked at for every purchase, so their number is limited.',
      zh: '每笔订单都要查看商品之上的每一级品类，因此层数有上限。',
    },
  },
  unknownScene: {
    code: 'JF2047',
    severity: 'error',
    title: { en: 'unknown scene', zh: '未知的场景' },
    text: { en: 'there is no scene {found}', zh: '没有场景 {found}' },
    page: {
      en: 'The scene of a partner must be declared under `scenes`, or `scenes` must be `any`.',
      zh: '合作方的场景必须在 `scenes` 中声明，或者 `scenes` 为 `any`。',
    },
  },
  impossibleDate: {
    code: 'JF2048',
    severity: 'error',
    title: { en: 'no such day', zh: '日期不存在' },
    text: { en: 'there is no day {found}', zh: '没有 {found} 这一天' },
    page: {
      en: 'The month or the day does not exist, such as 30 February, or 29 February in a common year.',
      zh: '月份或日期不存在，例如 2 月 30 日，或平年的 2 月 29 日。',
    },
  },
  reversedRange: {
    code: 'JF2049',
    severity: 'error',
    title: { en: 'range ends before it begins', zh: '日期范围首尾颠倒' },
    text: {
      en: 'the range ends on {through}, before {from}',
      zh: '范围在 {through} 结束，早于开始日 {from}',
    },
    page: {
      en: 'The first date of a range comes first. A range over New Year names both years: 2027-12-30..2028-01-02.',
      zh: '范围的开始日期写在前面。跨年的范围要写出两个年份：2027-12-30..2028-01-02。',
    },
  },
  overlappingRanges: {
    code: 'JF2050',
    severity: 'error',
    title: { en: 'dates overlap', zh: '日期重叠' },
    text: {
      en: '{found} is in this calendar twice',
      zh: '{found} 在此日历中出现两次',
    },
    page: {
      en: 'The dates of one calendar must not overlap: usually one of them has a wrong year or month. Both ends of a range belong to it.',
      zh: '同一日历中的日期不能重叠：通常是其中一个写错了年或月。范围包含首尾两天。',
    },
  },
  unknownZone: {
    code: 'JF2051',
    severity: 'error',
    title: { en: 'unknown time zone', zh: '未知的时区' },
    text: { en: 'there is no time zone {found}', zh: '没有时区 {found}' },
    page: {
      en: 'Time zones have the names of the IANA database, in exactly its letters: Asia/Shanghai, Europe/London, UTC. Abbreviations such as CST mean different zones in different countries and are no names.',
      zh: '时区使用 IANA 数据库中的名称，大小写须一致：Asia/Shanghai、Europe/London、UTC。CST 之类的缩写在不同国家表示不同时区，不是名称。',
    },
  },
  keyNotForType: {
    code: 'JF2052',
    severity: 'error',
    title: { en: 'key does not fit the type', zh: '键与类型不符' },
    text: {
      en: '`{key}` is for attributes of type {expected}, this one is {found}',
      zh: '`{key}` 用于 {expected} 类型的属性，此属性为 {found}',
    },
    page: {
      en: '`min`, `max` and `unit` belong to numbers, `values` to choices. The other types take none of them.',
      zh: '`min`、`max`、`unit` 用于数字，`values` 用于选项。其他类型都不用。',
    },
  },
  choiceWithoutValues: {
    code: 'JF2053',
    severity: 'error',
    title: { en: 'choice without values', zh: '选项没有可选值' },
    text: {
      en: 'the choice {found} needs `values` with at least one',
      zh: '选项 {found} 需要 `values`，至少一个值',
    },
    page: {
      en: 'An attribute of type `choice` lists what it can be: `values: [urban, rural]`, or a map with names. For free text use `type: text`.',
      zh: '`choice` 类型的属性要列出可选值：`values: [urban, rural]`，或带名称的键值表。自由文字请用 `type: text`。',
    },
  },
  minOverMax: {
    code: 'JF2054',
    severity: 'error',
    title: { en: 'least value above the greatest', zh: '最小值大于最大值' },
    text: { en: '`min` {min} is greater than `max` {max}', zh: '`min` {min} 大于 `max` {max}' },
    page: {
      en: 'No value could be accepted. Both bounds are included in what is accepted.',
      zh: '这样没有任何值可以接受。两个界限本身都可接受。',
    },
  },
  unknownCurrency: {
    code: 'JF2055',
    severity: 'error',
    title: { en: 'unknown currency', zh: '未知的币种' },
    text: {
      en: 'the program has no currency {found}; it has {known}',
      zh: '程序没有币种 {found}；已有 {known}',
    },
    page: {
      en: 'The currency of purchases that name none must be `currency` or one of `currencies`.',
      zh: '未写币种的订单所用的币种必须是 `currency` 或 `currencies` 之一。',
    },
  },
  unknownAttribute: {
    code: 'JF2056',
    severity: 'error',
    title: { en: 'unknown attribute', zh: '未知的属性' },
    text: { en: '`attributes.{place}` has no {found}', zh: '`attributes.{place}` 中没有 {found}' },
    page: {
      en: 'A field can be mapped to an attribute only when the attribute is declared under `attributes`.',
      zh: '只有在 `attributes` 中声明过的属性才能作为字段映射的目标。',
    },
  },
  unknownMappedValue: {
    code: 'JF2057',
    severity: 'error',
    title: { en: 'value is not declared', zh: '值未声明' },
    text: { en: '{found} is not declared under `{place}`', zh: '`{place}` 中没有声明 {found}' },
    page: {
      en: 'The value that a record gets here is an id, and this id is not declared: every record with it would be refused.',
      zh: '记录在此得到的值是编号，而该编号没有声明：带有它的记录都会被拒绝。',
    },
  },
} satisfies Record<string, MessageDefinition>;
