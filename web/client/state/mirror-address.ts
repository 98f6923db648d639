/** Keeps the browser's address equal to the view. A new place is a step in the history; a filter is not. */
import type { StoreApi } from "zustand";
import type { Language } from "../../../graph/model/kinds.ts";
import { formatAddress, parseAddress } from "./address.ts";
import type { View } from "./view.ts";

export interface AddressMirror {
  /** The language now stands in the address, since the reader has chosen it. */
  readonly keepLanguage: (language: Language) => void;
  readonly stop: () => void;
}

export function mirrorAddress(view: StoreApi<View>): AddressMirror {
  let language = parseAddress(location.href).language;
  const read = () => view.setState({ ...parseAddress(location.href).view, hovered: null });
  const write = (now: View, before: View) => {
    const address = formatAddress({ view: now, language });
    if (address === location.pathname + location.search) return;
    const isStep = now.place !== before.place || now.selection !== before.selection;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  };
  read();
  const stopWriting = view.subscribe(write);
  window.addEventListener("popstate", read);
  return {
    keepLanguage: (chosen) => {
      language = chosen;
      write(view.getState(), view.getState());
    },
    stop: () => {
      stopWriting();
      window.removeEventListener("popstate", read);
    },
  };
}
