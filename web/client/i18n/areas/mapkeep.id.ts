export const mapkeepId = {} as const;
