/** Which sentence of ours says what a notification of the engine means; null where there is none. Pure. */
const KNOWN = [
  [/Unknown_?Label|01N50/i, "label"],
  [/Unknown_?(Relationship)?Type|01N51/i, "type"],
  [/Unknown_?(Property)?Key|01N52/i, "key"],
  [/Cartesian_?Product|03N90/i, "cartesian"],
  [/UnboundedVariableLength|03N91/i, "unbounded"],
  [/ExhaustiveShortestPath|03N92/i, "exhaustive"],
  [/EagerOperator|03N94/i, "eager"],
  [/Deprecat|01N0/i, "deprecated"],
] as const;

export type KnownNotice = (typeof KNOWN)[number][1];

export function explainNotification(code: string): KnownNotice | null {
  return KNOWN.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
