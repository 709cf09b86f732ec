/** A block of a campaign file; clauses that are `null` are left out. */
export function blockText(head: string, clauses: readonly (string | null)[]): string {
  return `${[head, ...clauses.filter((clause) => clause !== null), 'end'].join('\n')}\n`;
}
