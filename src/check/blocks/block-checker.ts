/** A kind of block, as the checker sees it. Adding a block adds a file here and a line to the list in `index.ts`. */
import type { BlockNode } from '../../syntax/tree.js';
import type { Draft, FileContext } from '../draft.js';

export interface BlockChecker {
  readonly block: string;
  readonly check: (block: BlockNode, draft: Draft, file: FileContext) => void;
}
