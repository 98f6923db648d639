export const inspectingEn = {} as const;
