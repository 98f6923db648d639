export { ActivityWizard, type ActivityWizardProps } from "./activity-wizard.tsx";
export { createDraft } from "./draft/activity-draft.ts";
export { adaptActivity } from "./draft/adapt-activity.ts";
export { type Beginning, beginFrom } from "./draft/begin-from.ts";
export { beginDraft, openWizard, type WizardStore } from "./draft/draft-store.ts";
export { fragmentToMap } from "./draft/take-goal.ts";
export { toAtlasAround } from "./draft/to-atlas-around.ts";
