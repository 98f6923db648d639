export const keepingEn = {} as const;
