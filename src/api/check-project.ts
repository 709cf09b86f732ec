/** From the texts of a project to a checked program. */

import { checkProgram } from '../check/check-program.js';
import type { CheckedProgram } from '../check/checked-program.js';
import { PHRASE_BY_ID } from '../phrases/book.js';
import { createIdOfName } from '../program/find-by-name.js';
import { readProgram } from '../program/read-program.js';
import type { FileNode } from '../syntax/tree.js';
import { compareText } from '../text/compare-text.js';
import { type Diagnostic, hasErrors } from '../text/diagnostic.js';
import type { SourceFile } from '../text/source.js';
import { languageTools } from './language.js';
import type { ProjectSources } from './project-sources.js';

export interface CheckedProject {
  /** `null` when any error was found. */
  readonly program: CheckedProgram | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses and checks everything; never throws on any text. Files are taken in the order of their paths. */
export function checkProject(sources: ProjectSources): CheckedProject {
  const reading = readProgram(sources.program);
  const { parser } = languageTools();
  const ordered = [...sources.campaigns].sort((left, right) => compareText(left.path, right.path));
  const idOfName = reading.vocabulary === null ? undefined : createIdOfName(reading.vocabulary);
  const found: Diagnostic[] = [...reading.diagnostics];
  const parse = (source: SourceFile): FileNode => {
    const { tree, diagnostics } = parser.parse(source, idOfName);
    found.push(...diagnostics);
    return tree;
  };
  const { vocabulary, program } = reading;
  if (vocabulary === null) {
    for (const source of ordered) parse(source);
    return { program: null, diagnostics: found };
  }
  const files = mapEach(ordered, parse);
  const checked = checkProgram({ files, vocabulary, book: PHRASE_BY_ID, title: program.title });
  const diagnostics = [...found, ...checked.diagnostics];
  return { program: hasErrors(diagnostics) ? null : checked.program, diagnostics };
}

/** One after the other, as they are asked for. */
function* mapEach<T, R>(things: readonly T[], convert: (thing: T) => R): Generator<R> {
  for (const thing of things) yield convert(thing);
}
