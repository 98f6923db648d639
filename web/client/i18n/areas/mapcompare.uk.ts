export const mapcompareUk = {} as const;
