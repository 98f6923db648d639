/** Takes the notes out of the browser as a file, and in again. */
import { useState } from "react";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { saveFile } from "../../share/save-file.ts";
import { useNotes } from "../../state/use-notes.ts";
import { NotesFileError, readNotesJson, writeNotesJson, writeNotesMarkdown } from "./notes-file.ts";

const LARGEST_FILE = 20_000_000;

export function useNotesFile() {
  const { t, language } = useLanguage();
  const { byId, keeper } = useNotes();
  const [news, setNews] = useState("");
  const [problem, setProblem] = useState("");

  const save = (format: "json" | "md") => {
    const text =
      format === "json"
        ? writeNotesJson(byId.values())
        : writeNotesMarkdown(byId.values(), {
            title: t("keep.notes"),
            kindOf: (kind) => t(`keep.${kind}Kind`),
            momentOf: (moment) => formatMoment(moment, language),
          });
    const type = format === "json" ? "application/json" : "text/markdown";
    saveFile(`atlas-notes.${format}`, new Blob([text], { type: `${type};charset=utf-8` }));
  };

  const load = async (file: File) => {
    setNews("");
    setProblem("");
    try {
      if (file.size > LARGEST_FILE) throw new NotesFileError("notNotes");
      const notes = readNotesJson(await file.text());
      const taken = await keeper.merge(notes);
      setNews(t("keep.imported", { count: taken, all: notes.length }));
    } catch (error) {
      const { problem: why, at } =
        error instanceof NotesFileError ? error : { problem: "notJson" as const, at: 0 };
      setProblem(t(`keep.${why}Import`, { file: file.name, number: at }));
    }
  };
  return { news, problem, save, load: (file: File) => void load(file) };
}
