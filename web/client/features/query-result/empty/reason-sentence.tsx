import { useLanguage } from "../../../i18n/use-language.ts";
import type { Reason } from "./find-reasons.ts";

/** One thing that may be why nothing was found. */
export function ReasonSentence({ reason }: { readonly reason: Reason }) {
  const { t } = useLanguage();
  switch (reason.kind) {
    case "twoKinds": {
      const { variable, kinds } = reason;
      return <span>{t("result.twoKinds", { variable, kinds: kinds.join(", ") })}</span>;
    }
    case "twoValues": {
      const { place, values } = reason;
      return <span>{t("result.twoValues", { place, values: values.join(" ≠ ") })}</span>;
    }
    case "value": {
      const { key, text, near } = reason;
      const said = t("result.noValue", { key, text });
      return <span>{near === null ? said : `${said} ${t("result.near", { name: near })}`}</span>;
    }
    default: {
      const { kind, name, near } = reason;
      const said = t(`result.unknown.${kind}`, { name });
      return <span>{near === null ? said : `${said} ${t("result.near", { name: near })}`}</span>;
    }
  }
}
