export const filesId = {} as const;
