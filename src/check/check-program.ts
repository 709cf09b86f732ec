/** Checks all files of a project together: names, types, units, choices, structure. */
import type { Phrase } from '../phrases/phrase.js';
import type { Vocabulary } from '../program/vocabulary.js';
import { canonicalJson } from '../ruleset/canonical-json.js';
import type { Base, Condition } from '../ruleset/types.js';
import type { BlockNode, FileNode } from '../syntax/tree.js';
import { compareText } from '../text/compare-text.js';
import { type Diagnostic, hasErrors, report } from '../text/diagnostic.js';
import { type Localized, sameText } from '../text/localized.js';
import type { Span } from '../text/source.js';
import { loadZone } from '../value/zone-data.js';
import { BLOCK_CHECKERS } from './blocks/index.js';
import type { CheckedProgram } from './checked-program.js';
import { type ChoiceName, completeChoices, missingLifeChoices, sampleSentence } from './choices.js';
import { Draft } from './draft.js';
import { checkLateExclusions } from './late-exclusions.js';
import { checkLifeReferences } from './life-references.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';
import { checkPointsScopes, expandTables } from './points-scopes.js';
import { BASE, checkReferences } from './references.js';
import { checkRules } from './rule-consistency.js';

export interface CheckInput {
  /** Each is taken when the one before has been checked, and let go of then: the trees of a project need much room. */
  readonly files: Iterable<FileNode>;
  readonly vocabulary: Vocabulary;
  readonly book: ReadonlyMap<string, Phrase>;
  /** Of the program, from jifen.yaml. */
  readonly title?: Localized;
}

export interface Checked {
  /** `null` when there is any error. */
  readonly program: CheckedProgram | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function checkProgram(input: CheckInput): Checked {
  const zone = loadZone(input.vocabulary.zone);
  // The program file has been checked, so its zone exists; without one there is nothing to check against.
  if (zone === undefined) return { program: null, diagnostics: [] };
  const draft = new Draft(input.book, input.vocabulary, zone);
  let firstPath: string | null = null;
  for (const file of input.files) {
    firstPath ??= file.path;
    if (file.lacksBlocks) draft.lacksBlocks = true;
    checkFile(file, draft);
  }
  checkReferences(draft);
  expandTables(draft);
  checkLifeReferences(draft);
  checkPointsScopes(draft);
  checkRules(draft);
  checkLateExclusions(draft);
  const program = assemble(draft, input, firstPath);
  return { program: hasErrors(draft.diagnostics) ? null : program, diagnostics: draft.diagnostics };
}

function checkFile(file: FileNode, draft: Draft): void {
  const campaigns = file.blocks.filter((block) => block.block === 'campaign');
  for (const extra of campaigns.slice(1)) {
    const first = campaigns[0] as BlockNode;
    draft.report(
      report(
        MESSAGES.onlyOne,
        extra.header.span,
        { what: { en: 'campaign in this file', zh: '活动（在此文件中）' } },
        {
          labels: [{ span: first.header.span, text: { en: 'the first one is here', zh: '第一个在这里' } }],
        },
      ),
    );
  }
  const context = { path: file.path, campaign: campaignId(campaigns[0]), lacksBlocks: file.lacksBlocks };
  for (const block of file.blocks) BLOCK_CHECKERS.get(block.block)?.check(block, draft, context);
}

function campaignId(block: BlockNode | undefined): string | null {
  const id = block?.header.slots['id'];
  return id !== undefined && id.kind === 'name' ? id.text : null;
}

function assemble(
  draft: Draft,
  { book, title }: CheckInput,
  firstPath: string | null,
): CheckedProgram | null {
  const declared = draft.program;
  if (declared === null) {
    reportNoProgram(draft, firstPath);
    return null;
  }
  const choices = completeChoices(declared.choices);
  const missing = [...('missing' in choices ? choices.missing : []), ...missingLifeChoices(draft.life)];
  if (missing.length > 0 && !declared.damaged) reportMissing(missing, declared.span, draft, book);
  if ('missing' in choices || missing.length > 0) return null;
  const base = assembleBase(draft);
  if (base === null) return null;
  const id = declared.header.id?.text ?? 'program';
  return {
    id,
    title: titleOf(declared.header.title, title) ?? sameText(id),
    vocabulary: draft.vocabulary,
    zone: draft.zone,
    choices,
    base,
    campaigns: draft.campaigns.map(({ campaign }) => campaign),
    rules: draft.rules.map(({ rule }) => rule),
    limits: draft.limits,
    claims: draft.claims,
    examples: draft.examples,
    life: draft.life.assemble(),
    places: draft.places,
  };
}

/** A block has its title in one language; jifen.yaml, where it says the same, has it in both. */
function titleOf(written: string | null, declared: Localized | undefined): Localized | undefined {
  if (written === null) return declared;
  return declared?.en === written || declared?.zh === written ? declared : sameText(written);
}

function reportNoProgram(draft: Draft, firstPath: string | null): void {
  if (draft.lacksBlocks) return;
  const span = firstPath === null ? null : { file: firstPath, start: 0, end: 0 };
  draft.report(report(MESSAGES.noProgram, span));
}

/** With a sample sentence for each choice that is not declared. */
function reportMissing(
  missing: readonly ChoiceName[],
  span: Span,
  draft: Draft,
  book: ReadonlyMap<string, Phrase>,
): void {
  const samples = missing.map((choice) => sampleSentence(choice, book));
  draft.report(
    report(MESSAGES.missingChoices, span, {
      missing: {
        en: samples.map(({ en }) => `\`${en}\``).join(', '),
        zh: samples.map(({ zh }) => `“${zh}”`).join('、'),
      },
    }),
  );
}

function assembleBase(draft: Draft): Base | null {
  const base = draft.rates.find(({ rate }) => rate.id === BASE);
  if (draft.damagedRates || (base === undefined && draft.lacksBlocks)) return null;
  if (base === undefined) {
    draft.report(
      report(
        MESSAGES.missingClause,
        draft.program?.span ?? null,
        {
          block: { en: 'project', zh: '项目' },
          what: { en: 'what a purchase earns without a campaign', zh: '没有活动时如何计分' },
        },
        { suggestion: { en: 'add a block `earn base` … `end`', zh: '加一个块“基础积分 base”……“结束”' } },
      ),
    );
    return null;
  }
  if (draft.rates.length > 1 && draft.several === null) {
    draft.report(
      report(
        MESSAGES.oneRateOnly,
        base.span,
        { count: String(draft.rates.length) },
        {
          suggestion: {
            en: 'add `when several rates fit, take the highest`',
            zh: '加上“多个比例同时适用时取最高”',
          },
        },
      ),
    );
    return null;
  }
  return {
    rates: draft.rates.map(({ rate }) => rate),
    several: draft.several?.way ?? 'highest',
    excluded: joinExclusions(draft.excluded),
  };
}

/** Any of them excludes an item. Their order is that of their content, so that the order of blocks changes nothing. */
function joinExclusions(conditions: readonly Condition[]): Condition | null {
  const [only, ...others] = [...conditions].sort((a, b) => compareText(canonicalJson(a), canonicalJson(b)));
  return only === undefined || others.length === 0 ? (only ?? null) : { any: [only, ...others] };
}
