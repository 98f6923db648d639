/** Makes files of an answer, or of what is drawn of it, and gives them to the reader. */
import { useState } from "react";
import { exportFileName } from "../../../../../graph/formats/export-formats.ts";
import type { CypherAnswer } from "../../../../contract/cypher.ts";
import { sendJson } from "../../../api/send-json.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { saveFile } from "../../../share/save-file.ts";
import type { AskRun } from "../../../state/ask/ask.ts";
import { RESULT_FORMATS, type ResultFormat, type ResultMeta, writeResult } from "./write-result.ts";

/** The most that the gate lets through. */
export const MOST_ROWS = 10_000;
const LICENSE = "CC BY 4.0";

export type FileState =
  | { readonly kind: "idle" | "working" | "failed" }
  | { readonly kind: "saved"; readonly name: string };

export interface ResultFiles {
  readonly state: FileState;
  readonly save: (format: ResultFormat) => void;
  /** All that there is, up to the gate's own limit: asked for anew. */
  readonly saveAll: () => void;
  /** A picture, made by whoever draws. */
  readonly savePicture: (format: "png" | "svg", make: () => Promise<Blob | null>) => void;
  readonly readMeta: () => ResultMeta;
}

export interface FilesSource {
  readonly answer: CypherAnswer;
  /** What the answer is of. */
  readonly answered: AskRun["answered"];
  readonly version: string;
}

export function useResultFiles({ answer, answered, version }: FilesSource): ResultFiles {
  const [state, setState] = useState<FileState>({ kind: "idle" });
  const { language } = useLanguage();

  const readMeta = (): ResultMeta => ({
    statement: answered?.statement ?? "",
    parameters: answered?.parameters ?? {},
    graphVersion: version,
    date: toDay(new Date()),
    license: LICENSE,
    address: location.protocol.startsWith("http") ? `${location.origin}/ask?lang=${language}` : "",
  });

  const keep = async (extension: string, make: () => Promise<Blob | null>): Promise<void> => {
    setState({ kind: "working" });
    try {
      const blob = await make();
      if (blob === null) return setState({ kind: "failed" });
      const name = exportFileName(extension, version);
      saveFile(name, blob);
      return setState({ kind: "saved", name });
    } catch {
      return setState({ kind: "failed" });
    }
  };

  const toBlob = (format: ResultFormat, from: CypherAnswer) =>
    new Blob([writeResult(format, from, readMeta())], { type: RESULT_FORMATS[format].mediaType });

  return {
    state,
    readMeta,
    save: (format) =>
      void keep(RESULT_FORMATS[format].extension, async () => toBlob(format, answer)),
    saveAll: () =>
      void keep(RESULT_FORMATS.ndjson.extension, async () =>
        toBlob("ndjson", await askAll(answered)),
      ),
    savePicture: (format, make) => void keep(`-query.${format}`, make),
  };
}

function askAll(answered: AskRun["answered"]): Promise<CypherAnswer> {
  const { statement = "", parameters = {} } = answered ?? {};
  return sendJson<CypherAnswer>({
    method: "POST",
    path: "/api/cypher",
    body: { statement, parameters, limit: MOST_ROWS },
  });
}

/** ISO day, as the reader's calendar has it. */
function toDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
