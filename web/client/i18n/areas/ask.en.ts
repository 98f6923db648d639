/** The console: its statement, its runs, its columns. */
export const askEn = {
  "ask.statement": "Statement",
  "ask.run": "Run",
  "ask.result": "Result",
  "ask.side": "Library and help",
  "ask.library": "Library",
} as const;
