import { containsAny } from '../items/contains-any.js';
import { AUDIENCE, COLUMN, CONDITION, type Column } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';
import { idValue } from '../slots/value-type.js';
import { columnSummary, compareCell } from './fact-phrases.js';

const SUMMARY = { en: 'The member carries one of these tags.', zh: '会员带有其中一个标签。' };
const TAGS = { tags: namesOf('memberTag') };

export const MEMBER_TAGS: readonly Phrase[] = [
  definePhrase(CONDITION)({
    id: 'condition/member-tags',
    en: 'member is tagged {tags}',
    zh: '会员带 {tags} 标签',
    slots: TAGS,
    documentation: {
      summary: SUMMARY,
      example: { en: 'member is tagged student, teacher', zh: '会员带 student、teacher 标签' },
    },
    lower: ({ tags }, context, node) => context.place(containsAny('member.tags', tags), node.span),
  }),
  definePhrase(AUDIENCE)({
    id: 'audience/member-tags',
    en: 'tag {tags}',
    zh: '带 {tags} 标签',
    slots: TAGS,
    documentation: { summary: SUMMARY, example: { en: 'tag student', zh: '带 student 标签' } },
    lower: ({ tags }, context, node) => context.place(containsAny('member.tags', tags), node.span),
  }),
  definePhrase(COLUMN)({
    id: 'column/member-tags',
    en: '[member] tag',
    zh: '会员标签',
    slots: {},
    documentation: { summary: columnSummary(SUMMARY), example: { en: 'member tag', zh: '会员标签' } },
    lower: (): Column => ({
      of: 'condition',
      test: (cell, context) =>
        compareCell({ fact: 'member.tags', params: null }, cell, idValue('memberTag', true), context),
    }),
  }),
];
