/** Parameters as the driver takes them. For it every plain number is a float, so whole ones become integers. */
import type { GateRequest } from "../../../gate/cypher-gate.ts";
import type { GateValue } from "../../../gate/gate-value.ts";

export function toDriverParameters(parameters: GateRequest["parameters"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value)]),
  );
}

function toDriverValue(value: GateValue): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  if (isInteger(value)) return BigInt(value.$int);
  if (isMap(value)) return toDriverParameters(value.$map);
  return toDriverParameters(value as GateRequest["parameters"]);
}

function isInteger(value: object): value is { readonly $int: string } {
  return "$int" in value && typeof value.$int === "string" && /^-?\d{1,19}$/.test(value.$int);
}

function isMap(value: object): value is { readonly $map: GateRequest["parameters"] } {
  return "$map" in value && typeof value.$map === "object" && value.$map !== null;
}
