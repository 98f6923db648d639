export const lensesEn = {} as const;
