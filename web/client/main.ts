import "./theme/mantine.css";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/base.css";
import { fetchOverview } from "./api/fetch-overview.ts";
import { drawFirstPicture, isFirstPicture } from "./first/draw-first-picture.ts";
import { preferredLanguage } from "./i18n/preferred-language.ts";
import { loadWords } from "./i18n/words.ts";
import { createAtlasStores } from "./state/atlas-stores.ts";
import { mirrorAddress } from "./state/mirror-address.ts";
import { storedViewOf } from "./state/stored-view.ts";

/** So long the page waits for the atlas, which was asked for first. */
const PATIENCE_MS = 150;

// Asked for before anything else: the longest way of the first screen. Who needs it hears of a failure then.
const overview = fetchOverview();
const inTime = Promise.race([
  overview.catch(() => null),
  new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null)),
]);
const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root.");
const stores = createAtlasStores();
const stored = storedViewOf(location.pathname);
if (stored !== null) {
  const { openStoredView } = await import("./api/open-stored-view.ts");
  await openStoredView(stored, stores.notices);
}
const address = mirrorAddress(stores);
const isFirst = isFirstPicture(stores);
let page = isFirst ? null : askForPage();
const all = await inTime;
const isDrawn = isFirst && all !== null;
if (isDrawn) {
  drawFirstPicture(stores, all, root);
  await shown();
}
page ??= askForPage();
const { openPage } = await page;
await openPage({ root, stores, address, overview: all ?? overview });

/** Not together with the picture: they would share the line, and the reader's processor. */
function askForPage() {
  void loadWords(preferredLanguage());
  return import("./open-page.tsx");
}

/** Until the browser has put on the screen what was drawn. */
function shown(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
