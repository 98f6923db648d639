export const mapkeepEn = {} as const;
