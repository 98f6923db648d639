/** The class that the parts of a page share. */
import { createContext, use, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { TeacherClass } from "../../contract/classes.ts";
import type { ClassKey } from "../api/classes-api.ts";
import { type ClassState, type OpenClass, openClass } from "./class-store.ts";

export const OpenClassContext = createContext<OpenClass | null>(null);

/** Opened for as long as the page looks at it. */
export function useListening({ id, secret }: ClassKey): OpenClass {
  const opened = useMemo(() => openClass({ id, secret }), [id, secret]);
  useEffect(() => opened.listen(), [opened]);
  return opened;
}

export function useOpenClass(): OpenClass {
  const opened = use(OpenClassContext);
  if (opened === null) throw new Error("There is no class around this part of the page.");
  return opened;
}

/** `select` gives the same value while nothing changed that it reads. */
export function useClassState<Value>(select: (state: ClassState) => Value): Value {
  return useStore(useOpenClass().store, select);
}

/** Below a part of the page that waits until it is there. */
export function useTeacherClass(): TeacherClass {
  const shown = useClassState((state) => state.class);
  if (shown === null) throw new Error("The class has not come yet.");
  return shown;
}
