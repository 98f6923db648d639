export const filtersUk = {} as const;
