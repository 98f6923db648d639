export const chartsEn = {} as const;
