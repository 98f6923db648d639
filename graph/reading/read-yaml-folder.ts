/** The YAML files of a folder, in the order of their names; none where there is no folder. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export function readYamlFolder(folder: URL | string): TextFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(fileIn(folder, file), "utf8") }));
}

function fileIn(folder: URL | string, file: string): URL | string {
  return typeof folder === "string" ? `${folder}/${file}` : new URL(file, folder);
}
