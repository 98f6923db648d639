export const mapcompareEn = {} as const;
