export const studentEn = {} as const;
