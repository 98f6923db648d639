export const mapfilesEn = {} as const;
