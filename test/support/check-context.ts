/** A `CheckContext` on its own: lowers single sentences without the checks of blocks and files. */
import { PHRASE_BY_ID } from '../../src/phrases/book.js';
import type { CheckContext, Kind } from '../../src/phrases/phrase.js';
import type { Vocabulary } from '../../src/program/vocabulary.js';
import type { SlotNode } from '../../src/syntax/tree.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import type { Span } from '../../src/text/source.js';
import { loadZone } from '../../src/value/zone-data.js';
import { sampleVocabulary } from './vocabulary.js';

export interface RecordingContext extends CheckContext {
  readonly diagnostics: readonly Diagnostic[];
  readonly places: ReadonlyMap<object, Span>;
}

/** Remembers what was reported, and where every part was written. */
export function recordingContext(vocabulary: Vocabulary = sampleVocabulary()): RecordingContext {
  const zone = loadZone(vocabulary.zone);
  if (zone === undefined) throw new Error(`no zone ${vocabulary.zone}`);
  const diagnostics: Diagnostic[] = [];
  const places = new Map<object, Span>();
  const context: RecordingContext = {
    vocabulary,
    zone,
    diagnostics,
    places,
    report: (diagnostic) => {
      diagnostics.push(diagnostic);
    },
    lower: <Out>(kind: Kind<Out>, node: SlotNode): Out | undefined => {
      const phrase = node.kind === 'phrase' ? PHRASE_BY_ID.get(node.phrase) : undefined;
      if (node.kind !== 'phrase' || phrase?.kinds.includes(kind.id) !== true) return undefined;
      return phrase.lowerNode(node, context) as Out | undefined;
    },
    place: (part, span) => {
      places.set(part, span);
      return part;
    },
  };
  return context;
}
