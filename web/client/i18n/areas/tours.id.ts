export const toursId = {} as const;
