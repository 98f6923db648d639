export const pathsId = {} as const;
