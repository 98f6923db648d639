export const mapatlasEn = {} as const;
