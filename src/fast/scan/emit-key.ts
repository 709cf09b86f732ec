/** The code that finds a key where it stands in lines of one form. */
import type { KeyPlace } from './key-order.js';

/** `{"key":` for the first, `,"key":` for the others. */
export function keyText(key: string | undefined, index: number): string {
  return `${index === 0 ? '{' : ','}"${key ?? ''}":`;
}

/** Goes on behind the key and does what was `found`, then what is to `note`; an optional key that is not there does what is `missing`. */
export function emitKey(
  text: string,
  { isOptional }: KeyPlace,
  found: string,
  note: string,
  missing: string,
): string {
  const length = text.length;
  const step = `p += ${length};\n${found}\n${note}`;
  const test = emitMatch(text);
  if (!isOptional) return `if (!(${test})) return 0;\n${step}`;
  return `if (${test}) {\n${step}\n} else {\n${missing}\n}`;
}

/** Whether these bytes, six at least, stand at `p`: eight at a time. Numbers that are not the same are other bytes. */
function emitMatch(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tests: string[] = [];
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) tests.push(emitDouble(view, at));
  const rest = bytes.length - at;
  if (rest > 4 && at > 0) tests.push(emitDouble(view, bytes.length - 8));
  else if (rest > 0) {
    if (rest > 4) tests.push(emitWord(view, at));
    tests.push(emitWord(view, bytes.length - 4));
  }
  return tests.join(' && ');
}

function emitDouble(view: DataView, at: number): string {
  return `view.getFloat64(p + ${at}, true) === ${view.getFloat64(at, true)}`;
}

function emitWord(view: DataView, at: number): string {
  return `view.getInt32(p + ${at}, true) === ${view.getInt32(at, true)}`;
}
