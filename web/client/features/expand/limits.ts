/** More than this at once would bury what is there, so the most connected are offered first. */
export const MANY = 24;
export const CAP = 20;
