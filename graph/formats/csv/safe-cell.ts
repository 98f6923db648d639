/**
 * Spreadsheets take a cell that begins like a formula for one, and a formula can call out. An apostrophe before it makes it
 * text again; it is taken off when read, and text that already begins so gets one more, so that nothing is lost.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

export function guardCell(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

export function unguardCell(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
