export const metricsUk = {} as const;
