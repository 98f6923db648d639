/** Server-sent events out of pieces of text that end anywhere. Comments and fields that nobody needs are passed over. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

export function createEventParser(onEvent: (event: ServerEvent) => void): (piece: string) => void {
  let rest = "";
  let name = "message";
  let data: string[] = [];
  const readLine = (line: string): void => {
    if (line === "") {
      if (data.length > 0) onEvent({ name, data: data.join("\n") });
      [name, data] = ["message", []];
      return;
    }
    const [, field = "", value = ""] = /^([^:]*):? ?(.*)$/su.exec(line) ?? [];
    if (field === "event") name = value;
    if (field === "data") data.push(value);
  };
  return (piece) => {
    const text = rest + piece;
    // A carriage return at the end may be half of a line break.
    const lines = text.split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? "";
    for (const line of lines) readLine(line);
  };
}
