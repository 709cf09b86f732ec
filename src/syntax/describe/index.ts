/** Descriptions of the language, made from the phrase book that is handed in. */
export type { DescribedBook, DescribedPhrase, DescribedSlot } from './described-book.js';
export { generatedFiles } from './generated-files.js';
export { printWords } from './print-words.js';
