export const studentUk = {} as const;
