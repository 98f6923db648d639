export const exportsUk = {} as const;
