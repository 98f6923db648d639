export const chartsUk = {} as const;
