import { expect, it } from 'vitest';
import { createPlan } from '../../src/fast/create-plan.js';
import { MemberTable } from '../../src/fast/members/member-table.js';
import { createQuotaTable } from '../../src/fast/points/create-quota-table.js';
import { NOT_FOUND } from '../../src/fast/scan/byte-table.js';
import { PADDING } from '../../src/fast/scan/bytes.js';
import { hashBytes } from '../../src/fast/scan/text-hash.js';
import { ruleSet } from '../support/rule-set.js';

it('knows members by the bytes of their ids, those of later as well', () => {
  const plan = createPlan(ruleSet({}));
  const members = new MemberTable(plan, createQuotaTable(plan));
  const ids = Array.from({ length: 3000 }, (_, index) =>
    index % 3 === 0 ? `m${index}` : index % 3 === 1 ? `a-longer-id-${index}` : `会员${index}`,
  );
  for (const id of ids.slice(0, 1000)) members.numberOf(id);
  const table = members.byBytes;
  for (const id of ids.slice(1000)) members.numberOf(id);
  expect(members.byBytes).toBe(table);
  const found = [...ids, 'm', '会员', 'nobody'].map((id) => {
    const text = new TextEncoder().encode(id);
    const view = new DataView(new ArrayBuffer(text.length + PADDING));
    new Uint8Array(view.buffer).set(text);
    return table.find(view, 0, text.length, hashBytes(view, 0, text.length));
  });
  expect(found).toEqual([...ids.keys(), NOT_FOUND, NOT_FOUND, NOT_FOUND]);
});
