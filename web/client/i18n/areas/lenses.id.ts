export const lensesId = {} as const;
