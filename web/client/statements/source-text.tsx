import { Fragment } from "react";

const ADDRESS = /(https?:\/\/[^\s)]+[^\s).,;])/;

/** A source as the codebook has it; the web addresses in it are links. */
export function SourceText({ text }: { readonly text: string }) {
  return text.split(ADDRESS).map((part, index) => {
    const key = `${index}${part}`;
    if (!ADDRESS.test(part)) return <Fragment key={key}>{part}</Fragment>;
    return (
      <a key={key} href={part} target="_blank" rel="noreferrer">
        {part.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
      </a>
    );
  });
}
