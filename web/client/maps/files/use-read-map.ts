/** Reads a map from a file or from pasted text, one at a time; what is wrong with it, in a sentence. */
import { useEffect, useRef, useState } from "react";
import type { ReadMap } from "../../../../graph/formats/maps/to-concept-map.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { type ReadingOptions, readMap, readMapText } from "./read-map.ts";
import { useProblemText } from "./use-problem-text.ts";

export interface MapReading {
  readonly isBusy: boolean;
  readonly problem: string | null;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string) => void;
  readonly cancel: () => void;
}

/** @param onRead With the file's name; empty for pasted text. */
export function useReadMap(onRead: (read: ReadMap, name: string) => void): MapReading {
  const { language } = useLanguage();
  const toText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const work = useRef<AbortController>(null);
  useEffect(() => () => work.current?.abort(), []);

  const run = async (
    name: string,
    read: (options: ReadingOptions) => Promise<ReadMap>,
  ): Promise<void> => {
    work.current?.abort();
    const here = new AbortController();
    work.current = here;
    setBusy(true);
    setProblem(null);
    try {
      onRead(await read({ language, signal: here.signal }), name);
    } catch (error) {
      if (!here.signal.aborted) setProblem(toText(error));
    } finally {
      if (work.current === here) setBusy(false);
    }
  };

  return {
    isBusy,
    problem,
    readFile: (file) => void run(file.name, (options) => readMap(file, options)),
    readText: (text) => void run("", (options) => readMapText(text, options)),
    cancel: () => {
      work.current?.abort();
      setBusy(false);
    },
  };
}
