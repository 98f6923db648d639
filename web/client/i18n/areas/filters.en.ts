export const filtersEn = {} as const;
