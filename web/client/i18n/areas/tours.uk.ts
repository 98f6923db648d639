export const toursUk = {} as const;
