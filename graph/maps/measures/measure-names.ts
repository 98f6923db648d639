/** What one map beside another is measured by, in the order in which it is shown. */
export const MEASURES = [
  "kitBuild",
  "kitBuildUndirected",
  "precision",
  "f1",
  "goldsmithC",
  "linkJaccard",
  "relational",
] as const;

export type MeasureName = (typeof MEASURES)[number];
