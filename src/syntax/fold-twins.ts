/** Full-width punctuation and digits read as their ASCII twins. */

/** Full-width forms that mean the same as their ASCII twins. One code unit each, so offsets stay true. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ...[...'０１２３４５６７８９'].map((digit, index) => [digit, String(index)] as const),
  ...([
    ['（', '('],
    ['）', ')'],
    ['：', ':'],
    ['，', ','],
    ['、', ','],
    ['；', ';'],
    ['。', ';'],
    ['％', '%'],
    ['｜', '|'],
    ['．', '.'],
    ['－', '-'],
    ['＿', '_'],
    ['\u3000', ' '],
    ['＃', '#'],
  ] as const),
]);

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** The text with full-width forms replaced by their twins; every offset stays what it was. */
export function foldTwins(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  let folded = '';
  let done = 0;
  for (let index = 0; index < text.length; index += 1) {
    const twin = text.charCodeAt(index) > 127 ? TWINS.get(text[index] as string) : undefined;
    if (twin === undefined) continue;
    folded += text.slice(done, index) + twin;
    done = index + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}
