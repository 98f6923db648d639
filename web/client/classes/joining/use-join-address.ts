import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { hereQuery } from "../../api/here-query.ts";
import {
  isOnlyHere,
  joinAddresses,
  readChosenAddress,
  writeChosenAddress,
} from "./join-addresses.ts";

export interface JoinAddress {
  readonly address: string;
  readonly all: readonly string[];
  readonly isOnlyHere: boolean;
  readonly port: number;
  readonly choose: (address: string) => void;
}

export function useJoinAddress(): JoinAddress {
  const { data: here = null } = useQuery(hereQuery);
  const chosen = useSyncExternalStore(listen, readChosenAddress);
  const all = joinAddresses(here, location.origin);
  const address = all.find((each) => each === chosen) ?? all[0] ?? location.origin;
  return {
    address,
    all,
    isOnlyHere: isOnlyHere(here, location.origin),
    port: here?.port ?? 0,
    choose: writeChosenAddress,
  };
}

function listen(onChange: () => void): () => void {
  window.addEventListener("storage", onChange);
  return () => window.removeEventListener("storage", onChange);
}
