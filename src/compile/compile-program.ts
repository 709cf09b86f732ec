/** A checked program becomes a rule set: sorted, self-contained, with its hash and the map back to the sources. */
import type { CheckedProgram } from '../check/checked-program.js';
import { compareRuleIds } from '../ruleset/compare-rule-ids.js';
import { hashContent } from '../ruleset/hash.js';
import type { BaseRate, Campaign, RuleSet, RuleSetContent } from '../ruleset/types.js';
import { compareText } from '../text/compare-text.js';
import type { SourceFile } from '../text/source.js';
import { sha256Hex } from '../value/digest.js';
import { formatFraction } from '../value/fraction.js';
import { compileRecordRules } from './compile-record-rules.js';
import { compileVocabulary } from './compile-vocabulary.js';
import { mapSources } from './map-sources.js';

/** `sources` are the campaign files and the program file that the program was checked from. */
export function compileProgram(program: CheckedProgram, sources: readonly SourceFile[]): RuleSet {
  return sealRuleSet(draftRuleSet(program), program, sources);
}

/** A rule set that only this process will see: it decides as the sealed one does, without hashes and map. */
export function draftRuleSet(program: CheckedProgram): RuleSet {
  const content = compileContent(program);
  return { format: 'jifen-ruleset', formatVersion: 1, hash: '', content, sources: {}, map: {} };
}

/** `draft` was made from `program`. */
export function sealRuleSet(
  draft: RuleSet,
  program: CheckedProgram,
  sources: readonly SourceFile[],
): RuleSet {
  const { content } = draft;
  return {
    ...draft,
    hash: hashContent(content),
    sources: Object.fromEntries(
      [...sources]
        .sort((a, b) => compareText(a.path, b.path))
        .map((source) => [source.path, sha256Hex(source.text)]),
    ),
    map: mapSources(content, program.places, sources),
  };
}

/** Parts keep their identity, so that the map can find where each was written. */
function compileContent(program: CheckedProgram): RuleSetContent {
  const { vocabulary, zone } = program;
  return {
    language: 1,
    program: {
      id: program.id,
      title: program.title,
      currency: vocabulary.currency,
      currencies: Object.fromEntries(
        [...vocabulary.currencies.values()].map(({ code, digits }) => [code, digits]),
      ),
      points: {
        digits: vocabulary.points.digits,
        name: vocabulary.points.name,
        valueMinor:
          vocabulary.points.valueMinor === null ? null : formatFraction(vocabulary.points.valueMinor),
      },
      compliance: {
        profile: vocabulary.compliance.profile,
        numbers: Object.fromEntries(
          [...vocabulary.compliance.numbers].map(([id, number]) => [id, formatFraction(number)]),
        ),
        licence: vocabulary.compliance.licence,
      },
    },
    zone: { name: zone.name, dataVersion: zone.dataVersion, offsets: zone.offsets },
    choices: program.choices,
    vocabulary: compileVocabulary(program),
    records: compileRecordRules(vocabulary),
    base: { ...program.base, rates: byId(program.base.rates) },
    campaigns: byId(program.campaigns),
    rules: [...program.rules].sort((left, right) => compareRuleIds(left.id, right.id)),
    limits: program.limits,
    life: program.life,
  };
}

function byId<T extends Campaign | BaseRate>(parts: readonly T[]): readonly T[] {
  return [...parts].sort((left, right) => compareText(left.id, right.id));
}
