/** Prints a picture of a map: alone on one page, as large as it fits, with nothing cut. */
import type { MapPicture } from "../../../../graph/formats/maps/picture/map-picture.ts";
import { writePictureSvg } from "../../../../graph/formats/maps/picture/write-picture-svg.ts";
import styles from "./print-picture.module.css";

export type Paper = "a4" | "a3";

/** Settles when the window for printing is closed. */
export async function printPicture(picture: MapPicture, paper: Paper): Promise<void> {
  const svg = new DOMParser().parseFromString(writePictureSvg(picture), "image/svg+xml");
  const sheet = document.createElement("div");
  sheet.className = styles.sheet ?? "";
  sheet.dataset["paper"] = `${paper}-${picture.width > picture.height ? "across" : "upright"}`;
  sheet.append(document.adoptNode(svg.documentElement));
  document.body.append(sheet);
  document.documentElement.dataset["printsMap"] = "";
  const printed = new Promise((resolve) =>
    window.addEventListener("afterprint", resolve, { once: true }),
  );
  try {
    window.print();
    await printed;
  } finally {
    delete document.documentElement.dataset["printsMap"];
    sheet.remove();
  }
}
