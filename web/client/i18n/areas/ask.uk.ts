/** The console: its statement, its runs, its columns. */
export const askUk = {
  "ask.statement": "Запит",
  "ask.run": "Виконати",
  "ask.result": "Результат",
  "ask.side": "Бібліотека й допомога",
  "ask.library": "Бібліотека",
} as const;
