/** The explorer's ground before it stands: the same columns, empty, so that nothing moves when it does. */
import pageStyles from "../pages/explore-page.module.css";
import { PHONE } from "../theme/screens.ts";
import sheetStyles from "../ui/bottom-sheet.module.css";
import styles from "./outline-page.module.css";

/** Fills `root` and returns what the canvas is to stand in. `isWide` is the side column's width when something is open in it. */
export function outlinePage(root: Element, isWide: boolean): HTMLElement {
  const isPhone = matchMedia(PHONE).matches;
  const stage = part("main", styles.stage);
  const page = part("div", pageStyles.page);
  page.toggleAttribute("data-wide", isWide);
  page.append(part("div", `${pageStyles.bar} ${styles.bar}`));
  if (!isPhone) page.append(part("nav", pageStyles.rail));
  page.append(stage);
  const side = part("aside", isPhone ? sheetStyles.sheet : pageStyles.side);
  if (isPhone) side.dataset.size = "half";
  page.append(side);
  root.append(page);
  return stage;
}

function part(tag: string, className: string | undefined): HTMLElement {
  const element = document.createElement(tag);
  element.className = className ?? "";
  return element;
}
