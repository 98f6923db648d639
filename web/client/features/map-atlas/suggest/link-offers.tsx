import { linkEntity } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { AtlasCheck } from "../use-atlas-check.ts";
import styles from "../map-atlas.module.css";
import { type LinkOffer, suggestLinks } from "./suggest-links.ts";

const MOST_SHOWN = 12;

/** For concepts without a link: is this that entity of the atlas? */
export function LinkOffers({ check }: { readonly check: AtlasCheck }) {
  const { t } = useLanguage();
  const editor = useMapEditor();
  const { map, names } = check;
  const offers = suggestLinks(map, names.entities);
  const sure = offers.filter(({ isSure }) => isSure);
  const free = map.concepts.filter(({ entity, label }) => entity === null && label.trim() !== "");
  const link = (links: readonly (readonly [concept: string, entity: string])[]): void =>
    void editor.edit((now) => {
      let linked = now;
      for (const [concept, entity] of links) linked = linkEntity(linked, concept, entity);
      return linked;
    });
  return (
    <>
      {offers.length === 0 && (
        <p className={styles.quiet}>
          {t(free.length === 0 ? "mapatlas.allLinked" : "mapatlas.noLinks")}
        </p>
      )}
      {sure.length > 1 && (
        <TextButton
          look="bordered"
          icon="link"
          onClick={() =>
            link(sure.map(({ concept, entities: [entity] }) => [concept.id, entity?.id ?? ""]))
          }
        >
          {t("mapatlas.linkSure", { count: sure.length })}
        </TextButton>
      )}
      <ul>
        {offers.slice(0, MOST_SHOWN).map((offer) => (
          <Offer
            key={offer.concept.id}
            offer={offer}
            onLink={(id) => link([[offer.concept.id, id]])}
          />
        ))}
      </ul>
    </>
  );
}

interface OfferProps {
  readonly offer: LinkOffer;
  readonly onLink: (entity: string) => void;
}

function Offer({ offer: { concept, entities }, onLink }: OfferProps) {
  const { t, language } = useLanguage();
  return (
    <li className={styles.offer}>
      <p className={styles.sentence}>{t("mapatlas.isThis", { label: concept.label.trim() })}</p>
      {entities.map(({ id, kind, labels }) => (
        <button key={id} type="button" className={styles.entityChoice} onClick={() => onLink(id)}>
          <KindMark kind={kind} size={17} />
          <span>{labels[language]}</span>
        </button>
      ))}
    </li>
  );
}
