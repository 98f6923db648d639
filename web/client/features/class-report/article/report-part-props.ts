import type { ReportFacts } from "../use-report-facts.ts";

export interface ReportPartProps {
  readonly facts: ReportFacts;
}
