import type { CheckResponse } from "../../../contract/courses.ts";
import { type Translate, useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./course.module.css";

/** Right, or what is not: never what the rows should have been. */
export function StepVerdict({ checked }: { readonly checked: CheckResponse }) {
  const { t } = useLanguage();
  const isRight = checked.verdict.kind === "right";
  return (
    <p className={styles.said} data-right={isRight || undefined}>
      <Icon name={isRight ? "check" : "differs"} size={16} />
      <span>{say(checked, t)}</span>
    </p>
  );
}

function say({ where, verdict, rows }: CheckResponse, t: Translate): string {
  if (verdict.kind === "right") return t("course.right", { count: rows });
  if (where === "altered") return t("course.byChance");
  if (verdict.kind === "order") return t("course.wrongOrder");
  if (verdict.kind === "columns")
    return t("course.wrongColumns", { wanted: verdict.wanted, count: verdict.given });
  const { wanted, given, missing, extra } = verdict;
  if (given === wanted) return t("course.wrongRows", { count: extra });
  return given < wanted
    ? t("course.tooFew", { given, wanted, count: missing })
    : t("course.tooMany", { given, wanted, count: extra });
}
