export const metricsEn = {} as const;
