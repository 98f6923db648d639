import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ChosenEnd } from "../edits/chosen-end.ts";
import { GivenSelect } from "../fields/given-select.tsx";
import { PartCombobox } from "../fields/part-combobox.tsx";
import { useFieldOptions } from "../fields/use-field-options.ts";
import { useGivenConcepts } from "../fields/use-given-options.ts";
import { useMapListContext } from "../list-context.ts";

interface EndAdderProps {
  readonly label: string;
  readonly onEnd: (end: ChosenEnd) => void;
}

/** An empty field for a concept that is to be joined. */
export function EndAdder(props: EndAdderProps) {
  const { rules } = useMapListContext();
  return rules.ownConcepts ? <FreeEnd {...props} /> : <GivenEnd {...props} />;
}

function GivenEnd({ label, onEnd }: EndAdderProps) {
  const { t } = useLanguage();
  const options = useGivenConcepts();
  return (
    <GivenSelect
      label={label}
      value=""
      options={options}
      placeholder={t("maplist.chooseConcept")}
      onChange={(id) => onEnd({ id, text: "" })}
      onEnter={() => undefined}
    />
  );
}

function FreeEnd({ label, onEnd }: EndAdderProps) {
  const { t } = useLanguage();
  const [text, setText] = useState("");
  const options = useFieldOptions("concept", text);
  return (
    <PartCombobox
      label={label}
      text={text}
      onText={setText}
      options={options}
      placeholder={t("maplist.conceptExample")}
      onChoose={(option) => {
        setText("");
        if (option.kind === "concept") onEnd({ id: option.id, text: option.label });
        else if (option.kind === "atlas") onEnd({ entity: option.id, text: option.label });
      }}
      onEnter={() => {
        if (text.trim() === "") return;
        setText("");
        onEnd({ text });
      }}
    />
  );
}
