export const lensesUk = {} as const;
