/** The report as one file that opens anywhere: what is on the page, with its style sheet inside and without a script. */
import css from "../article/report.css?inline";

/** What drawings get from style sheets of the page. */
const LOOKS = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;

export function writeReportFile(article: HTMLElement, title: string, language: string): string {
  const copy = article.cloneNode(true) as HTMLElement;
  const [seen, copied] = [drawingsOf(article), drawingsOf(copy)];
  for (const [index, element] of seen.entries()) {
    const look = getComputedStyle(element);
    for (const name of LOOKS) copied[index]?.setAttribute(name, look.getPropertyValue(name));
    copied[index]?.removeAttribute("class");
  }
  return [
    `<!doctype html>`,
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(title)}</title><style>body{margin:1rem}${css}</style></head>`,
    `<body>${copy.outerHTML}</body>`,
    `</html>`,
  ].join("\n");
}

function drawingsOf(root: HTMLElement): readonly Element[] {
  return [...root.querySelectorAll("svg, svg *")];
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
