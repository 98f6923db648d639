export const chartsId = {} as const;
