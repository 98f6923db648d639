export { ClassReport, type ClassReportProps } from "./class-report.tsx";
