/** The part of a module made by `jifen build` that is the same in all: bundled once, with everything it needs. */
import { ACCOUNT_MESSAGES } from '../account/all-messages.js';
import { openAccounts } from '../api/open-accounts.js';
import { printDecision } from '../api/print-decision.js';
import { printOutcome } from '../api/print-outcome.js';
import { createRecordReader } from '../api/record-reader.js';
import type { MemberProfile } from '../engine/event.js';
import { initialMemberState, initialSharedState } from '../engine/initial-state.js';
import {
  memberStateFromJson,
  memberStateToJson,
  sharedStateFromJson,
  sharedStateToJson,
} from '../engine/state-json.js';
import { createEvaluator } from '../fast/create-evaluator.js';
import type { MadeFunction } from '../fast/make-function.js';
import { MESSAGES } from '../records/messages.js';
import type { JsonValue, RuleSet } from '../ruleset/types.js';
import { createCatalogue } from '../text/catalogue.js';
import type { Diagnostic } from '../text/diagnostic.js';
import { formatMessage } from '../text/render.js';
import type { Answer, Campaigns, Problem, Question } from './campaigns.js';

const CATALOGUE = createCatalogue([MESSAGES, ...ACCOUNT_MESSAGES]);

/** @param ready the code of the rule set's conditions, which belongs to it and to no other; absent: it is made or done without */
export function openCampaigns(ruleSet: RuleSet, ready?: MadeFunction): Campaigns {
  const reader = createRecordReader(ruleSet);
  const makeEvaluator = () => createEvaluator(ruleSet, ready === undefined ? {} : { ready });
  const evaluator = makeEvaluator();
  const readMember = (json: string): MemberProfile => {
    const { member, problem } = reader.readMember(json);
    if (member === null) throw new TypeError(problemOf(problem).reason.en);
    return member;
  };
  return {
    ruleSetHash: ruleSet.hash,
    evaluate: (question) => {
      const read = reader.readPurchase(question.purchase);
      if (read.purchase === null) return refused(read.problem);
      const asked = read.purchase;
      const known = memberOf(question, reader);
      if ('code' in known) return { decision: null, problem: known };
      if (known.member !== null && known.member.id !== asked.member) {
        throw new TypeError(`the member "${known.member.id}" is not that of the purchase`);
      }
      const state = stateOf(question.state, memberStateFromJson) ?? initialMemberState(known.member);
      const shared = stateOf(question.shared, sharedStateFromJson) ?? initialSharedState();
      const { decision, memberState, sharedState } = evaluator.evaluate(asked, known.member, state, shared);
      return {
        decision: printDecision(ruleSet, decision),
        state: memberStateToJson(memberState),
        shared: sharedStateToJson(sharedState),
        problem: null,
      };
    },
    openAccounts: (members = []) => {
      const accounts = openAccounts(ruleSet, [...members].map(readMember), makeEvaluator);
      return {
        apply: (json) => {
          const read = reader.readEvent(json);
          if (read.event === null) {
            return read.problem === null
              ? { lines: [], problem: null }
              : { lines: [], problem: problemOf(read.problem) };
          }
          const outcomes = accounts.apply(read.event);
          const lines = outcomes
            .map((outcome) => printOutcome(ruleSet, outcome))
            .filter((line) => line !== '');
          const refusal = outcomes.at(-1)?.refusal ?? null;
          return { lines, problem: refusal === null ? null : problemOf(refusal) };
        },
      };
    },
  };
}

function refused(problem: Diagnostic | null): Answer {
  return { decision: null, problem: problem === null ? null : problemOf(problem) };
}

function problemOf({ code, args }: Pick<Diagnostic, 'code' | 'args'>): Problem {
  const message = CATALOGUE.find(code);
  if (message === undefined) return { code, reason: { en: code, zh: code } };
  const reason = (language: 'en' | 'zh'): string => formatMessage(message, { args }, language);
  return { code, reason: { en: reason('en'), zh: reason('zh') } };
}

function memberOf(
  { member }: Question,
  reader: ReturnType<typeof createRecordReader>,
): { readonly member: MemberProfile | null } | Problem {
  if (member === undefined || member === null) return { member: null };
  const read = reader.readMember(member);
  return read.member === null ? problemOf(read.problem) : { member: read.member };
}

/** Throws a `TypeError` for what no answer gave. */
function stateOf<State>(
  json: JsonValue | undefined,
  read: (json: JsonValue) => State | undefined,
): State | undefined {
  if (json === undefined || json === null) return undefined;
  const state = read(json);
  if (state === undefined) throw new TypeError('this is not a state that an answer gave');
  return state;
}
