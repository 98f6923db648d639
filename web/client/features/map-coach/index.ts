export { Coach, type CoachProps } from "./coach.tsx";
