export const toursEn = {} as const;
