export { QuestionList, type QuestionListProps } from "./question-list.tsx";
