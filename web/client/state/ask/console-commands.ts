/** What may be typed as the first line instead of Cypher. */
export const CONSOLE_COMMANDS = [":param", ":params", ":help", ":clear", ":history"] as const;
