/** Code points of what a message repeats. */
const SHOWN_MAX = 60;

/** The beginning of a text, for messages. */
export function shortenText(text: string): string {
  if (text.length <= SHOWN_MAX) return text;
  const shown = [...text.slice(0, 2 * SHOWN_MAX + 2)].slice(0, SHOWN_MAX).join('');
  return shown.length < text.length ? `${shown}…` : text;
}
