export const mapcompareId = {} as const;
