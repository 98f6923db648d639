/** An activity as a file of our own: for a colleague, another server, or next year. Pure. */
import type { Activity } from "../../../../graph/model/activity.ts";

export const ACTIVITY_FORMAT = "human-security-atlas/activity";
const VERSION = 1;
/** The server takes no larger one. */
export const MOST_MEGABYTES = 4;

export type ActivityFileProblem =
  "empty" | "tooLarge" | "notJson" | "isMap" | "notActivity" | "tooNew";

/** Whether every value is as it must be is the server's to say. */
export function readActivityFile(
  text: string,
): { readonly activity: Activity } | { readonly problem: ActivityFileProblem } {
  if (text.trim() === "") return { problem: "empty" };
  if (text.length > MOST_MEGABYTES * 1_000_000) return { problem: "tooLarge" };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: "notJson" };
  }
  if (typeof value !== "object" || value === null) return { problem: "notActivity" };
  const { format, version, activity, concepts } = value as Readonly<Record<string, unknown>>;
  if (format !== ACTIVITY_FORMAT)
    return {
      problem: Array.isArray(concepts) || Object.hasOwn(value, "map") ? "isMap" : "notActivity",
    };
  if (typeof version === "number" && version > VERSION) return { problem: "tooNew" };
  if (typeof activity !== "object" || activity === null) return { problem: "notActivity" };
  return { activity: activity as Activity };
}

export function writeActivityFile(activity: Activity): string {
  return `${JSON.stringify({ format: ACTIVITY_FORMAT, version: VERSION, activity }, null, 2)}\n`;
}

/** A file's name, of what every system takes. */
export function nameActivityFile({ title }: Pick<Activity, "title">): string {
  const name = title
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${name || "activity"}.activity.json`;
}
