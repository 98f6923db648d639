export const mapfilesUk = {} as const;
