import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { ClassKey } from "../api/classes-api.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { LoadingNote } from "../ui/loading-note.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import styles from "./class-door.module.css";
import { readShelf } from "./class-shelf.ts";
import { OpenClassContext, useListening } from "./use-open-class.ts";

export interface ClassDoorProps {
  readonly classKey: ClassKey;
  /** The way on where the class cannot be opened. */
  readonly elsewhere: ReactNode;
  /** Once the class has come; it then stays, whatever becomes of the connection. */
  readonly children: ReactNode;
}

/** Opens a class for what stands inside, or says why it does not open. */
export function ClassDoor({ classKey, elsewhere, children }: ClassDoorProps) {
  const { t } = useLanguage();
  const opened = useListening(classKey);
  const link = useStore(opened.store, (state) => state.link);
  const hasCome = useStore(opened.store, (state) => state.class !== null);
  // It was renewed in another window of this browser.
  const renewed = link === "refused" ? readShelf()[classKey.id]?.secret : undefined;
  if (renewed !== undefined && renewed !== classKey.secret)
    return (
      <ClassDoor classKey={{ ...classKey, secret: renewed }} elsewhere={elsewhere}>
        {children}
      </ClassDoor>
    );
  if (link === "gone" || link === "refused")
    return (
      <div className={styles.door}>
        <ProblemNote
          title={t(`classroom.door.${link}`)}
          detail={t(`classroom.door.${link}Text`)}
          code={null}
        >
          {elsewhere}
        </ProblemNote>
      </div>
    );
  if (!hasCome)
    return (
      <div className={styles.door}>
        <LoadingNote text={t(link === "away" ? "classroom.away" : "classroom.opening")} />
      </div>
    );
  return <OpenClassContext value={opened}>{children}</OpenClassContext>;
}
