export { ClassList, type ClassListProps } from "./class-list.tsx";
