export const keepingId = {} as const;
