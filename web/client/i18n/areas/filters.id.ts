export const filtersId = {} as const;
