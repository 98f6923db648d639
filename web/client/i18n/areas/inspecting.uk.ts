export const inspectingUk = {} as const;
