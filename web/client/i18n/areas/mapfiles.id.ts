export const mapfilesId = {} as const;
