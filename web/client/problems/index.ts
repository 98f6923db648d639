export { PanelBoundary } from "./panel-boundary.tsx";
export { QueryProblem } from "./query-problem.tsx";
