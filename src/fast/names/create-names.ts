/** The names of a rule set: every id that the vocabulary knows, that records may carry, or that a condition mentions. */
import type { RuleSetContent } from '../../ruleset/types.js';
import { NameBook } from './name-book.js';

/** With all names but those that only conditions mention: these are added when they are lowered. */
export function createNames(content: RuleSetContent): NameBook {
  const names = new NameBook();
  // The program's currency has the number 1.
  names.numberOf('currency', content.program.currency.code);
  names.addAll('currency', Object.keys(content.program.currencies));
  addVocabulary(content, names);
  for (const { currency, paidWith } of content.base.rates) {
    names.numberOf('currency', currency);
    names.addAll('paymentMethod', paidWith);
  }
  return names;
}

function addVocabulary({ vocabulary, records }: RuleSetContent, names: NameBook): void {
  names.addAll('category', Object.keys(vocabulary.categories));
  names.addAll('partner', Object.keys(vocabulary.partners));
  names.addAll('paymentMethod', Object.keys(vocabulary.paymentMethods));
  names.addAll('category', records.categories);
  names.addAll('tag', records.tags);
  names.addAll('memberTag', records.memberTags);
  names.addAll('brand', records.brands);
  names.addAll('channel', records.channels);
  names.addAll('store', records.stores);
  names.addAll('partner', records.partners);
  names.addAll('paymentMethod', records.paymentMethods);
  const { member, item, purchase } = records.attributes;
  for (const { values } of [...member, ...item, ...purchase]) names.addAll('text', values);
}
