export { CoursePanel, type CoursePanelProps } from "./course-panel.tsx";
