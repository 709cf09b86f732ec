/** `1234567` as `1,234,567`; a decimal part stays as it is. */
export function groupDigits(text: string): string {
  return text.replace(
    /^(-?)(\d+)/,
    (_, sign: string, digits: string) => sign + digits.replace(/\B(?=(?:\d{3})+$)/g, ','),
  );
}
