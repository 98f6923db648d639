export const inspectingId = {} as const;
