import { useEffect } from "react";
import { useStore } from "zustand";
import { ClassDoor } from "../classes/class-door.tsx";
import { readClassAddress, toClassAddress } from "../classes/class-address.ts";
import { ClassProjector } from "../features/class-projector/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { openSimple } from "../state/page.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { TextButton } from "../ui/text-button.tsx";

/** For the wall: a class without the top bar, in a second window or on another machine. */
export function ProjectPage() {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const address = useStore(page, ({ at }) => at.project);
  const isOpen = useStore(page, ({ name }) => name === "project");
  const key = readClassAddress(address);
  const title = `${t("classroom.project")} · ${t("app.name")}`;
  useEffect(() => {
    if (isOpen) document.title = title;
  }, [isOpen, title]);
  const toTeach = () => openSimple(page, "teach", key === null ? "" : toClassAddress(key));
  // Out of sight it reads no stream.
  if (!isOpen) return null;
  const elsewhere = (
    <TextButton look="bordered" onClick={() => openSimple(page, "teach", "")}>
      {t("classroom.mine.title")}
    </TextButton>
  );
  if (key === null) return <main aria-label={t("page.teach")}>{elsewhere}</main>;
  return (
    <ClassDoor classKey={key} elsewhere={elsewhere}>
      <ClassProjector onLeave={toTeach} />
    </ClassDoor>
  );
}
