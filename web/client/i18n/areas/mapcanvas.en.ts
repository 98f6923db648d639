export const mapcanvasEn = {} as const;
