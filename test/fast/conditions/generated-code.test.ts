/** What is made into code holds numbers and names of our own, and nothing that a rule set says. */
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { createEligibility, eligibilitySource } from '../../../src/fast/conditions/create-eligibility.js';
import { createPlan } from '../../../src/fast/create-plan.js';
import { createColumns } from '../../../src/fast/fill/create-columns.js';
import { PurchaseFiller } from '../../../src/fast/fill/purchase-filler.js';
import { makeFunction } from '../../../src/fast/make-function.js';
import type { Condition, RuleSet } from '../../../src/ruleset/types.js';
import { compileRandomProject } from '../../support/random-project/random-project.js';
import { give, item, purchase, rule, ruleSet, test } from '../../support/rule-set.js';

const NODES = [
  ...['Program', 'ExpressionStatement', 'BlockStatement', 'ReturnStatement', 'IfStatement', 'ForStatement'],
  ...['WhileStatement', 'SwitchStatement', 'SwitchCase', 'FunctionExpression', 'FunctionDeclaration'],
  ...['VariableDeclaration', 'VariableDeclarator', 'AssignmentExpression', 'UpdateExpression'],
  ...['BinaryExpression', 'LogicalExpression', 'UnaryExpression', 'ConditionalExpression', 'CallExpression'],
  ...['MemberExpression', 'Identifier', 'Literal', 'ObjectExpression', 'Property'],
];

/** Variables are one letter, some with a number; functions are named after what they do, some with a number. */
const VARIABLE = /^(?:[a-zA-Z]|[xstgc]\d+|NaN)$/;
const FUNCTION =
  /^(?:(?:walk|findHead|findRates|test|testItem|select|sum)\d*|share|claim|split|rounded|unsure|differs|isKnown|among|g\d+)$/;
/** Properties of the purchase, its columns and the runtime. */
const PROPERTIES = [
  ...['columns', 'facts', 'slots', 'row', 'start', 'end', 'values', 'attributes', 'itemAttributes'],
  ...['kind', 'sku', 'category', 'brand', 'grade', 'quantityMicro', 'amountMinor', 'tags'],
  ...['coupons', 'paymentMethods', 'lists', 'under', 'price', 'share', 'amount', 'carbon'],
  ...['startTelling', 'tell', 'told', 'Math', 'floor'],
  ...['instantMs', 'day', 'minute', 'channel', 'store', 'partner', 'currency'],
];

interface SyntaxNode {
  readonly type: string;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Everything in the tree that may not be there. */
function complaintsAbout(source: string): string[] {
  const complaints: string[] = [];
  const visit = (node: SyntaxNode): void => {
    if (!NODES.includes(node.type)) complaints.push(node.type);
    complaints.push(...complaintsOf(node));
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  visit(parse(source, { ecmaVersion: 2022 }));
  return [...new Set(complaints)];
}

function complaintsOf(node: SyntaxNode): string[] {
  const { name, value, callee } = node as SyntaxNode & Record<string, unknown>;
  switch (node.type) {
    case 'Identifier':
      return isOurs(String(name)) ? [] : [`name ${name}`];
    case 'Literal':
      return ['number', 'boolean'].includes(typeof value) || value === 'use strict' ? [] : [`text ${value}`];
    case 'CallExpression':
      return isNode(callee) && ['Identifier', 'MemberExpression'].includes(callee.type) ? [] : ['a call'];
    default:
      return [];
  }
}

function isOurs(name: string): boolean {
  return VARIABLE.test(name) || FUNCTION.test(name) || PROPERTIES.includes(name);
}

/** Ids that would do harm if they were code. */
const HOSTILE = [
  '"]);globalThis.harmed=true;//',
  "');globalThis.harmed=true;//",
  '`\u0024{globalThis.harmed=true}`',
  '*/globalThis.harmed=true;/*',
  '\u2028globalThis.harmed=true',
  '__proto__',
  'constructor',
  '</script>',
];

/** Every kind of id there is a condition about. */
function naming(id: string): RuleSet {
  const conditions: Condition[] = [
    test('purchase.channel', 'equal', id),
    test('purchase.store', 'in', [id, `${id}2`]),
    test('purchase.coupons', 'contains', id),
    test('purchase.paymentShare', 'greaterThan', 500_000, { name: id }),
    test('member.tags', 'contains', id),
    test('member.perks', 'doesNotContain', id),
    test('items.products', 'greaterThan', 0, { items: test('item.categories', 'contains', id) }),
    test('items.amount', 'greaterThan', 0, { items: test('item.tags', 'contains', id) }),
    test('items.lines', 'notEqual', 3, { items: test('item.brand', 'equal', id) }),
  ];
  return ruleSet({
    rules: [
      rule('always', give(1)),
      ...conditions.map((when, index) => rule(`r${index}`, give(1), { when })),
      rule('sku', give(1), {
        items: { any: [test('item.sku', 'equal', id), { not: test('item.sku', 'equal', '') }] },
      }),
    ],
  });
}

describe('generated code', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is made of what we say, for random project %i', (seed) => {
    const compiled = compileRandomProject(seed);
    if (compiled === null) return;
    expect(complaintsAbout(eligibilitySource(createPlan(compiled.ruleSet)))).toEqual([]);
  });

  it.each(HOSTILE)('is the same whatever an id is called: %j', (id) => {
    const source = eligibilitySource(createPlan(naming(id)));
    expect(complaintsAbout(source)).toEqual([]);
    expect(source).toBe(eligibilitySource(createPlan(naming('plain'))));
    createEligibility(createPlan(naming(id)), { mode: 'code' });
    expect('harmed' in globalThis).toBe(false);
  });

  it('can be part of a program that makes no code', () => {
    const plan = createPlan(naming('plain'));
    const made = makeFunction([], `return ${eligibilitySource(plan)}`)?.();
    const ready = typeof made === 'function' ? (...given: readonly unknown[]) => made(...given) : null;
    const columns = createColumns(plan, 1, 4);
    new PurchaseFiller(plan).fillFromPurchase(
      columns,
      0,
      purchase([item(100, { sku: 'a' })], { channel: 'plain' }),
      0,
    );
    const slots = Float64Array.from(plan.slots, () => 0);
    const eligibility = createEligibility(plan, { mode: 'code', ready });
    const count = eligibility.findEligible(columns, 0, slots);
    const found = [...eligibility.found.subarray(0, count)].map((number) => plan.rules[number]?.id);
    expect(ready).not.toBeNull();
    expect(found).toEqual(['always', 'r0', 'r5', 'r8', 'sku']);
  });
});
