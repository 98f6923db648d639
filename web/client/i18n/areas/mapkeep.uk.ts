export const mapkeepUk = {} as const;
