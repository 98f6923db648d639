export const readingUk = {} as const;
