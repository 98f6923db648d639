import type { Tours } from "../../../contract/tours.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./tours.module.css";
import { useTour } from "./use-tour.ts";

export function TourList({ tours }: Tours) {
  const { t } = useLanguage();
  const heading = useFocusOnArrival();
  const { stepOut } = useNavigation();
  return (
    <>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {t("tour.list")}
        </h2>
        <IconButton icon="close" label={t("inspector.close")} keys="Esc" onClick={stepOut} />
      </header>
      <ul className={styles.list}>
        {tours.map((tour) => (
          <TourRow key={tour.id} tour={tour} />
        ))}
      </ul>
    </>
  );
}

function TourRow({ tour }: { readonly tour: Tours["tours"][number] }) {
  const { t, language } = useLanguage();
  const { presenter } = useAtlasStores();
  const { show } = useTour(tour, 0);
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => show(0)}>
        <b>{tour.title[language]}</b>
        <span>{tour.about[language]}</span>
        <small>{t("tour.steps", { count: tour.steps.length })}</small>
      </button>
      <button
        type="button"
        className={styles.present}
        onClick={() => {
          presenter.setState({ isOn: true, isBlank: false });
          show(0);
        }}
      >
        {t("tour.present")}
      </button>
    </li>
  );
}
