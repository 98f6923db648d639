/** The console: its statement, its runs, its columns. */
export const askId = {
  "ask.statement": "Pernyataan",
  "ask.run": "Jalankan",
  "ask.result": "Hasil",
  "ask.side": "Pustaka dan bantuan",
  "ask.library": "Pustaka",
} as const;
