import { useMemo } from "react";
import { aliasName } from "../../../../graph/classes/alias-name.ts";
import {
  measureStudent,
  type StudentNumbers,
} from "../../../../graph/classes/reports/measure-student.ts";
import type { MapKeys } from "../../../../graph/maps/create-map-keys.ts";
import { toKeyedMap } from "../../../../graph/maps/keyed-map.ts";
import type { StudentWork, Works } from "../../../contract/classes.ts";
import { useClassKeys } from "../../classes/use-class-keys.ts";
import { useLanguage } from "../../i18n/use-language.ts";

export interface StudentFacts {
  readonly alias: string;
  readonly work: StudentWork;
  readonly numbers: StudentNumbers;
}

export interface ReportFacts {
  readonly works: Works;
  readonly keys: MapKeys;
  /** In the order of their aliases: there is no ranking. */
  readonly students: readonly StudentFacts[];
  /** Keys of what the first expert says; null without one. */
  readonly expert: ReadonlySet<string> | null;
}

export function useReportFacts(works: Works): ReportFacts {
  const { language } = useLanguage();
  const keys = useClassKeys(works.class);
  return useMemo(() => {
    const { activity } = works.class;
    const students = works.works.map((work) => ({
      alias: aliasName(work.student.alias, language),
      work,
      numbers: measureStudent(work.map, activity, keys),
    }));
    const first = activity.experts[0];
    return {
      works,
      keys,
      students: students.toSorted((a, b) =>
        a.alias.localeCompare(b.alias, language, { numeric: true }),
      ),
      expert: first === undefined ? null : new Set(toKeyedMap(first.map, keys).propositions.keys()),
    };
  }, [works, keys, language]);
}
