import type { UseMutationResult } from "@tanstack/react-query";
import { useLanguage } from "../../../i18n/use-language.ts";
import { QueryProblem } from "../../../problems/index.ts";
import { TextButton } from "../../../ui/text-button.tsx";

interface CompareItProps {
  readonly reading: Pick<UseMutationResult<unknown, Error, void>, "mutate" | "error">;
}

/** Reads the chosen map, and says why where it cannot. */
export function CompareIt({ reading }: CompareItProps) {
  const { t } = useLanguage();
  const read = (): void => reading.mutate();
  return (
    <>
      <TextButton look="bordered" onClick={read}>
        {t("mapcompare.compareIt")}
      </TextButton>
      {reading.error !== null && <QueryProblem failure={reading.error} retry={read} />}
    </>
  );
}
