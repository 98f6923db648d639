import { useState } from "react";
import { toClassAddress } from "../../../classes/class-address.ts";
import { shelveClass } from "../../../classes/class-shelf.ts";
import { useJoinAddress } from "../../../classes/joining/use-join-address.ts";
import { useOpenClass, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { copyText } from "../../../share/copy-text.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "./room-head.module.css";

/** Links that open the class to teachers: a second one for a colleague, and another one for oneself. */
export function LinkActions({ onSecret }: { readonly onSecret: (secret: string) => void }) {
  const { t } = useLanguage();
  const { key, act } = useOpenClass();
  const { isOwner, hasCoTeacher, name, activity } = useTeacherClass();
  const { address } = useJoinAddress();
  const [invited, setInvited] = useState<string | null>(null);
  const invite = async (): Promise<void> => {
    const answer = await act({ do: "inviteCoTeacher" });
    if (answer?.secret !== undefined)
      setInvited(`${address}/teach${toClassAddress({ id: key.id, secret: answer.secret })}`);
  };
  const renew = async (): Promise<void> => {
    const answer = await act({ do: "renewLink" });
    if (answer?.secret === undefined) return;
    shelveClass(key.id, { secret: answer.secret, name: name || activity.title });
    onSecret(answer.secret);
  };
  return (
    <>
      {isOwner && (
        <section>
          <h3>{t("classroom.coTeacher.title")}</h3>
          <p>{t("classroom.coTeacher.hint")}</p>
          {invited !== null && <CopiedLink link={invited} />}
          <div className={styles.row}>
            <TextButton look="bordered" icon="link" onClick={() => void invite()}>
              {t(hasCoTeacher ? "classroom.coTeacher.another" : "classroom.coTeacher.make")}
            </TextButton>
            {hasCoTeacher && (
              <TextButton look="bordered" onClick={() => void act({ do: "endCoTeacher" })}>
                {t("classroom.coTeacher.end")}
              </TextButton>
            )}
          </div>
        </section>
      )}
      <section>
        <h3>{t("classroom.renew.title")}</h3>
        <p>{t("classroom.renew.hint")}</p>
        <TextButton look="bordered" icon="refresh" onClick={() => void renew()}>
          {t("classroom.renew.act")}
        </TextButton>
      </section>
    </>
  );
}

function CopiedLink({ link }: { readonly link: string }) {
  const { t } = useLanguage();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <p className={styles.link}>{link}</p>
      <TextButton
        look="bordered"
        icon={isCopied ? "check" : "link"}
        onClick={() => void copyText(link).then(setCopied)}
      >
        {t(isCopied ? "classroom.copied" : "classroom.copy")}
      </TextButton>
    </>
  );
}
