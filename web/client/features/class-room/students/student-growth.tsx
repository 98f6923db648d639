import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { measureGrowth } from "../../../../../graph/maps/comparing/measure-growth.ts";
import type { StudentWork } from "../../../../contract/classes.ts";
import { classesApi } from "../../../api/classes-api.ts";
import { useClassKeys } from "../../../classes/use-class-keys.ts";
import { useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { formatMoment } from "../../../i18n/format-moment.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import styles from "./students.module.css";

const NOW = "now";

/** What became of the map between two of its states. Growth is not a score. */
export function StudentGrowth({ work }: { readonly work: StudentWork }) {
  const { t, language } = useLanguage();
  const first = work.past[0];
  const [from, setFrom] = useState(String(first?.revision ?? NOW));
  const [to, setTo] = useState(NOW);
  if (first === undefined) return null;
  const options = [
    ...work.past.map(({ revision, savedAt, propositions }) => ({
      value: String(revision),
      label: `${formatMoment(savedAt, language)} · ${propositions}`,
    })),
    { value: NOW, label: `${t("classroom.student.now")} · ${work.student.propositions}` },
  ];
  return (
    <PanelSection title={t("classroom.student.growth")}>
      <div className={styles.between}>
        <SelectField
          label={t("classroom.student.from")}
          value={from}
          options={options}
          onChange={setFrom}
        />
        <SelectField
          label={t("classroom.student.to")}
          value={to}
          options={options}
          onChange={setTo}
        />
      </div>
      <Growth work={work} from={from} to={to} />
    </PanelSection>
  );
}

interface GrowthProps {
  readonly work: StudentWork;
  readonly from: string;
  readonly to: string;
}

function Growth({ work, from, to }: GrowthProps) {
  const { t } = useLanguage();
  const { key } = useOpenClass();
  const keys = useClassKeys(useTeacherClass());
  const [before, after] = useQueries({
    queries: [from, to].map((revision) => ({
      queryKey: ["class-past", key.id, work.student.id, revision],
      queryFn: async () => (await classesApi.pastWork(key, work.student.id, Number(revision))).map,
      enabled: revision !== NOW,
      staleTime: Infinity,
    })),
  });
  const [old, young] = [
    from === NOW ? work.map : before?.data,
    to === NOW ? work.map : after?.data,
  ];
  if (old === undefined || young === undefined) return null;
  const growth = measureGrowth(old, young, keys);
  return (
    <dl className={styles.growth}>
      {(["added", "removed", "revised", "kept"] as const).map((what) => (
        <div key={what}>
          <dt>{t(`classroom.grown.${what}`)}</dt>
          <dd>{growth[what].length}</dd>
        </div>
      ))}
      <div>
        <dt>{t("classroom.grown.concepts")}</dt>
        <dd>
          {growth.before.concepts} → {growth.after.concepts}
        </dd>
      </div>
      <div>
        <dt>{t("classroom.grown.crossLinks")}</dt>
        <dd>
          {growth.before.crossLinks} → {growth.after.crossLinks}
        </dd>
      </div>
    </dl>
  );
}
