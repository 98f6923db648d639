/** From what is typed to a value its type can take; null while it is none. The server has the last word. */
import type { ParameterValue, QuestionParameter } from "../../contract/questions.ts";

export const MOST_CHARACTERS = 200;

type Asked = Pick<QuestionParameter, "type" | "range">;

export function readDraft({ type, range }: Asked, draft: string): ParameterValue | null {
  const text = draft.trim();
  if (type === "INTEGER") {
    const value = /^-?\d{1,15}$/.test(text) ? Number(text) : null;
    if (value === null || range === null) return value;
    return value >= range.least && value <= range.most ? value : null;
  }
  if (type === "DATE") return isDate(text) ? text : null;
  if (type === "LIST")
    return text
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  return text !== "" && text.length <= MOST_CHARACTERS ? text : null;
}

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const [year = "", month = "01", day = "01"] = text.split("-");
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // The 30th of February would come back as the 2nd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
