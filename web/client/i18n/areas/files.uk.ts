export const filesUk = {} as const;
