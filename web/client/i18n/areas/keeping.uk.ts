export const keepingUk = {} as const;
