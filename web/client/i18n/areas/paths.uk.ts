export const pathsUk = {} as const;
