/** The library as its users see it. */
import { describe, expect, it } from 'vitest';
import * as jifen from '../../src/index.js';
import { PROJECT, PURCHASES } from '../cli/mall.js';

const SOURCES: jifen.ProjectSources = {
  program: { path: 'jifen.yaml', text: String(PROJECT['jifen.yaml']) },
  campaigns: ['campaigns/program.campaign', 'campaigns/spring.campaign'].map((path) => ({
    path,
    text: String(PROJECT[path]),
  })),
};

function ruleSetOf(sources: jifen.ProjectSources): jifen.RuleSet {
  const { ruleSet, diagnostics } = jifen.compile(sources);
  if (ruleSet === null) throw new Error(jifen.printDiagnostics(diagnostics));
  return ruleSet;
}

describe('the library', () => {
  it('offers what the documentation names', () => {
    const offered = Object.entries(jifen).map(([name, value]) => `${name}: ${typeof value}`);
    expect(offered.sort()).toEqual([
      'CATALOGUE: object',
      'VERSION: string',
      'canStream: function',
      'canonicalJson: function',
      'check: function',
      'compareEvents: function',
      'compile: function',
      'createEvaluator: function',
      'createRecordReader: function',
      'createStream: function',
      'explain: function',
      'explainToJson: function',
      'format: function',
      'initialMemberState: function',
      'initialSharedState: function',
      'memberStateFromJson: function',
      'memberStateToJson: function',
      'openAccounts: function',
      'parse: function',
      'printDecision: function',
      'printDiagnostics: function',
      'printOutcome: function',
      'readRuleSet: function',
      'sharedStateFromJson: function',
      'sharedStateToJson: function',
    ]);
  });

  it('finds nothing in a sound project, and never throws on anything else', () => {
    expect(jifen.check(SOURCES)).toEqual([]);
    for (const text of ['', '\0', 'jifen 1\nrule', '{'.repeat(5000), '规则'.repeat(1000), '\ud800']) {
      const file = { path: 'x.campaign', text };
      expect(
        jifen.check({ ...SOURCES, campaigns: [...SOURCES.campaigns, file] }).length,
        text,
      ).toBeGreaterThanOrEqual(0);
      expect(jifen.check({ program: { path: 'jifen.yaml', text }, campaigns: [file] }), text).not.toEqual([]);
      expect(() => [jifen.parse(file), jifen.format(file), jifen.readRuleSet(file)]).not.toThrow();
    }
  });

  it('compiles to the same bytes whatever the order of files', () => {
    const reversed = { ...SOURCES, campaigns: SOURCES.campaigns.toReversed() };
    expect(jifen.canonicalJson(ruleSetOf(reversed))).toBe(jifen.canonicalJson(ruleSetOf(SOURCES)));
  });

  it('reads back a rule set that it printed', () => {
    const ruleSet = ruleSetOf(SOURCES);
    const text = jifen.canonicalJson(ruleSet);
    expect(jifen.readRuleSet({ path: 'ruleset.json', text })).toEqual({ ruleSet, diagnostics: [] });
  });

  it('prints diagnostics in every form', () => {
    const file = { path: 'x.campaign', text: 'jifen 1\n规则' };
    const { diagnostics } = jifen.parse(file);
    expect(jifen.printDiagnostics(diagnostics)).toMatch(/^x\.campaign: error JF\d+: /);
    expect(jifen.printDiagnostics(diagnostics, { sources: [file] })).toMatch(
      /^x\.campaign:2:\d+: error JF\d+: /,
    );
    expect(
      jifen.printDiagnostics(diagnostics, { format: 'pretty', language: 'zh', sources: [file] }),
    ).toMatch(/^错误 JF/);
    expect(JSON.parse(jifen.printDiagnostics(diagnostics, { format: 'json' }))).toHaveLength(1);
    expect(jifen.printDiagnostics(diagnostics, { format: 'github' })).toMatch(/^::error /);
    expect(jifen.printDiagnostics([])).toBe('');
  });
});

describe('createRecordReader', () => {
  const reader = jifen.createRecordReader(ruleSetOf(SOURCES));

  it('reads what `jifen run` reads', () => {
    for (const line of PURCHASES) expect(reader.readPurchase(line)).toMatchObject({ problem: null });
    expect(reader.readMember('{"id":"M1","tier":"gold"}')).toMatchObject({
      member: { id: 'M1', tier: 'gold' },
    });
  });

  it.each([
    ['', 'JF4001'],
    ['[]', 'JF4016'],
    ['{"id":"P1"}', 'JF4024'],
    [(PURCHASES[0] ?? '').replace('"amount"', '"amuont"'), 'JF4007'],
    [(PURCHASES[0] ?? '').replace('60.00', '1e400'), 'JF4003'],
  ])('refuses %s with a message', (line, code) => {
    const { problem } = reader.readPurchase(line);
    expect(jifen.CATALOGUE.find(problem?.code ?? '')).toBeDefined();
    expect(problem?.code).toBe(code);
    expect(jifen.printDiagnostics(problem === null ? [] : [problem])).toMatch(/^error JF40\d\d: /);
  });

  it('refuses members with a message', () => {
    expect(reader.readMember('{"id":"M1","tier":"platinum"}').problem?.code).toMatch(/^JF40/);
    expect(reader.readMember('nonsense').problem?.code).toBe('JF4001');
  });
});

describe('accounts', () => {
  const ruleSet = ruleSetOf(SOURCES);
  const reader = jifen.createRecordReader(ruleSet);

  function eventOf(json: string): jifen.LoyaltyEvent {
    const { event, problem } = reader.readEvent(json);
    if (event === null) throw new Error(JSON.stringify(problem));
    return event;
  }

  it('book events of every kind and say what became of them', () => {
    const accounts = jifen.openAccounts(ruleSet);
    const bought = accounts.apply(
      eventOf(
        '{"id":"P1","member":"M1","at":"2027-03-07T12:00:00+08:00","items":[{"category":"snack","amount":"99.90"}]}',
      ),
    );
    expect(bought).toHaveLength(1);
    expect(jifen.printOutcome(ruleSet, bought[0] as jifen.Outcome)).toContain('"id":"P1"');
    const balance = accounts.member('M1')?.state.balance;
    expect(balance).toBeGreaterThan(0n);
    const refused = accounts.apply(
      eventOf('{"type":"redeem","id":"R1","member":"M1","at":"2027-03-08T12:00:00+08:00","offer":"none"}'),
    );
    expect(refused.at(-1)?.refusal?.code).toMatch(/^JF45\d\d$/);
    expect(accounts.member('M1')?.state.balance).toBe(balance);
    expect(accounts.offers('M1')).toEqual([]);
    expect(accounts.offers('nobody')).toEqual([]);
  });

  it('say what is wrong with a record', () => {
    expect(reader.readEvent('{"type":"redem"}').problem?.code).toMatch(/^JF40\d\d$/);
    expect(reader.readEvent('{').problem?.code).toBe('JF4001');
  });
});
