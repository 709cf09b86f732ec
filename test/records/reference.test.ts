import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_MESSAGES } from '../../src/account/all-messages.js';
import { readJson } from '../../src/records/json-text.js';
import { MESSAGES } from '../../src/records/messages.js';
import { createEventReader } from '../../src/records/read-event.js';
import { createMemberReader } from '../../src/records/read-member.js';
import { MESSAGES as RUN_MESSAGES } from '../../src/run/messages.js';
import { VOCABULARY } from './sample-vocabulary.js';

const PAGE = readFileSync(new URL('../../docs/reference/records.md', import.meta.url), 'utf8');

/** The lines of all blocks of one kind. */
function linesOf(kind: string): readonly string[] {
  const blocks = [...PAGE.matchAll(new RegExp(`\`\`\`${kind}\n([^]*?)\n\`\`\``, 'g'))];
  return blocks.flatMap((block) => (block[1] ?? '').split('\n'));
}

function parse(text: string) {
  const json = readJson(text);
  if ('problem' in json) throw new Error(text);
  return json.value;
}

describe('the reference of records', () => {
  it('shows events and members that are read', () => {
    const readEvent = createEventReader(VOCABULARY, null);
    const readMember = createMemberReader(VOCABULARY);
    const kinds = linesOf('jsonl').map((line) => readEvent.read(parse(line)).kind);
    expect(kinds).toEqual(['purchase', 'purchase', ...Array.from({ length: 11 }, () => 'event')]);
    expect(linesOf('members').map((line) => readMember(parse(line)).kind)).toEqual(['member']);
    expect(linesOf('text').map(parse)).toHaveLength(4);
  });

  it('names only codes that there are', () => {
    const codes = new Set(
      [MESSAGES, RUN_MESSAGES, ...ACCOUNT_MESSAGES]
        .flatMap((group) => Object.values(group))
        .map(({ code }) => code),
    );
    for (const [code] of PAGE.matchAll(/JF\d{4}/g)) expect(codes).toContain(code);
  });
});
