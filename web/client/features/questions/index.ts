export { AnswerPanel } from "./answer-panel.tsx";
export { QuestionList, type QuestionListProps } from "./question-list.tsx";
