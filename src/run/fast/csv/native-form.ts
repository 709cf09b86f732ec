/** What differs between CSV and the lines that are made of it. */
import type { Vocabulary } from '../../../program/vocabulary.js';
import type { Reject } from '../../../records/record-problem.js';
import { compareText } from '../../../text/compare-text.js';
import type { Input } from '../../opened-input.js';

/** Of the lines: columns and values have been mapped already. Kinds that values of the input tell are left to the exact reader. */
export function nativeVocabulary(vocabulary: Vocabulary): Vocabulary {
  const input = { ...vocabulary.input, purchase: new Map(), items: new Map() };
  return { ...vocabulary, input };
}

/** Where rows are items, the plain way gathers those of an input by their ids before it reads any purchase. */
export function orderRejects(
  rejects: readonly Reject[],
  inputs: readonly Input[],
  { input }: Vocabulary,
): readonly Reject[] {
  if (input.row !== 'item') return rejects;
  const places = new Map(inputs.map(({ name }, index) => [name, index]));
  const placeOf = (reject: Reject): number => places.get(reject.input) ?? 0;
  return [...rejects].sort((a, b) => placeOf(a) - placeOf(b) || compareText(a.id ?? '', b.id ?? ''));
}
