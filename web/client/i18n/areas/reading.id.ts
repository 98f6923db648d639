export const readingId = {} as const;
