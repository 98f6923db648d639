/** The ten kinds of entity (a node's class is its *kind*; a relation's class is its *type*). */
export const ENTITY_KINDS = [
  "Actor",
  "Instrument",
  "Measure",
  "Right",
  "Need",
  "Threat",
  "SecurityCategory",
  "Event",
  "Concept",
  "Place",
] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Everything a claim may join: entities, the literature, figures, and other claims. */
export const END_KINDS = [...ENTITY_KINDS, "Work", "Author", "Figure", "Claim"] as const;

export type EndKind = (typeof END_KINDS)[number];

export const LANGUAGES = ["en", "id", "uk"] as const;

export type Language = (typeof LANGUAGES)[number];

export const ORIGINS = ["article", "record", "atlas", "reader"] as const;
export const STATUSES = ["stated", "contested", "background"] as const;
export const MODALITIES = ["is", "should", "may"] as const;
export const STANCES = ["asserts", "reports", "disputes"] as const;

export type Origin = (typeof ORIGINS)[number];
export type Status = (typeof STATUSES)[number];
export type Modality = (typeof MODALITIES)[number];
export type Stance = (typeof STANCES)[number];
