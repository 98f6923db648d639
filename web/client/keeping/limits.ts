/** As the server has them (`graph/model/kept-words.ts`), so that a field stops where saving would be refused. */
export const LONGEST_NAME = 120;
export const LONGEST_NOTE = 2000;
