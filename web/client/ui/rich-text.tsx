import { Fragment } from "react";
import { ContestedMark } from "./contested-mark.tsx";

/** A message with `<i>` for titles; ≠ becomes the mark of the canvas. */
export function RichText({ text }: { readonly text: string }) {
  return text.split(/(<i>.*?<\/i>|≠)/).map((part, index) => {
    const key = `${index}${part}`;
    if (part === "≠") return <ContestedMark key={key} label="≠" />;
    if (part.startsWith("<i>")) return <cite key={key}>{part.slice(3, -4)}</cite>;
    return <Fragment key={key}>{part}</Fragment>;
  });
}
