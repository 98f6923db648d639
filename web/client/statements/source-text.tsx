import { Fragment } from "react";

const ADDRESS = /(https?:\/\/[^\s)]+[^\s).,;])/;

const LONGEST = 42;

/** A source as the codebook has it; the web addresses in it are links. */
export function SourceText({ text }: { readonly text: string }) {
  return text.split(ADDRESS).map((part, index) => {
    const key = `${index}${part}`;
    if (!ADDRESS.test(part)) return <Fragment key={key}>{part}</Fragment>;
    return (
      <a key={key} href={part} title={part} target="_blank" rel="noreferrer">
        {shorten(part)}
      </a>
    );
  });
}

/** Enough of an address to know whose page it is. */
function shorten(address: string): string {
  const text = address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
