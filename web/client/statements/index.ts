export { ContestedPair } from "./contested-pair.tsx";
export { FoldList } from "./fold-list.tsx";
export { parsePlace, toLocator } from "./place-text.ts";
export { Quotation, type QuotationProps } from "./quotation.tsx";
export { readTypePhrase, splitSentence } from "./relation-words.ts";
export { Sentence } from "./sentence.tsx";
export { SourceText } from "./source-text.tsx";
export { StatementRow } from "./statement-row.tsx";
export { type ListedWork, WorkList } from "./work-list.tsx";
