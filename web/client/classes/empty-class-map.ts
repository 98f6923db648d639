import type { ClassMap } from "../../contract/classes.ts";

/** Until the first one has come. */
export const EMPTY_CLASS_MAP: ClassMap = {
  students: 0,
  propositions: 0,
  said: [],
  concepts: [],
  agreed: [],
  disputed: [],
  unsaid: [],
  beyond: [],
  mistakes: [],
  growth: [],
};
