import type { ClassView } from "../../../classes/drawn/class-view.ts";
import { widthOfLine } from "../../../classes/drawn/draw-arrow.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "./map-pane.module.css";

export interface MapFootProps {
  readonly view: ClassView;
  readonly besideExpert: boolean;
  readonly withSingles: boolean;
  readonly onSingles: (withSingles: boolean) => void;
}

/** What is not drawn, and how what is drawn is to be read. */
export function MapFoot({ view, besideExpert, withSingles, onSingles }: MapFootProps) {
  const { t } = useLanguage();
  return (
    <div className={styles.foot}>
      <p className={styles.hidden}>
        {withSingles ? (
          <TextButton look="link" onClick={() => onSingles(false)}>
            {t("classroom.map.hideSingles")}
          </TextButton>
        ) : (
          view.hidden > 0 && (
            <>
              {t("classroom.map.hidden", { count: view.hidden })}{" "}
              <TextButton look="link" icon="eyeOff" onClick={() => onSingles(true)}>
                {t("classroom.map.reveal")}
              </TextButton>
            </>
          )
        )}
        {view.left > 0 && <span>{t("classroom.map.left", { count: view.left })}</span>}
      </p>
      {besideExpert ? <LookLegend /> : <WidthLegend most={view.most} />}
    </div>
  );
}

function WidthLegend({ most }: { readonly most: number }) {
  const { t } = useLanguage();
  if (most < 2) return null;
  const steps = [...new Set([2, Math.ceil(most / 2), most])].filter((step) => step <= most);
  return (
    <p className={styles.legend}>
      {steps.map((step, index) => (
        <span key={step}>
          <svg width={32} height={14} aria-hidden>
            <path
              d="M0 7H32"
              className={styles.sample}
              strokeWidth={Math.min(13, widthOfLine(step, most))}
            />
          </svg>
          {index === steps.length - 1 ? t("classroom.map.students", { count: step }) : step}
        </span>
      ))}
    </p>
  );
}

function LookLegend() {
  const { t } = useLanguage();
  return (
    <p className={styles.legend}>
      {(["agreed", "beyond", "unsaid"] as const).map((look) => (
        <span key={look}>
          <svg width={32} height={14} aria-hidden>
            <path d="M0 7H32" className={styles.sample} data-look={look} strokeWidth={3} />
          </svg>
          {t(`classroom.look.${look}`)}
        </span>
      ))}
    </p>
  );
}
