export const mapatlasUk = {} as const;
