export const exportsEn = {} as const;
