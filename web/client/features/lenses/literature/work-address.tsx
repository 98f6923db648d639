import type { ListedWork } from "./collect-works.ts";

/** The work's DOI, else its address, as a link. */
export function WorkAddress({ work: { doi, url } }: { readonly work: ListedWork }) {
  const address = doi === null ? url : `https://doi.org/${doi}`;
  if (address === null) return null;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {doi === null ? shorten(address) : doi}
    </a>
  );
}

const LONGEST = 34;

/** Enough of an address to know whose page it is. */
function shorten(address: string): string {
  const text = address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
