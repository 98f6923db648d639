export const pathsEn = {} as const;
