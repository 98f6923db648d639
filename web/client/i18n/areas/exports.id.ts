export const exportsId = {} as const;
