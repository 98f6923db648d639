/** The invented report as files of every format that a reader may have. PDFs are printed by the browser of the test. */
import { strToU8, zipSync } from "fflate";
import type { BrowserContext } from "playwright-core";
import { GREY_POINT, greyPointAsText, TITLE } from "../fixtures/grey-point-text.ts";

export interface CopyFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function textCopy(): CopyFile {
  return { name: "report.txt", mimeType: "text/plain", buffer: Buffer.from(greyPointAsText()) };
}

/** With things that must neither run, nor load, nor be read. */
export function pageCopy(): CopyFile {
  const body = GREY_POINT.map(
    ({ heading, paragraphs }) =>
      `<h2 onclick="document.title = 'run'">${heading}</h2>${paragraphs.map(toHtml).join("")}`,
  ).join("<script>document.title = 'run';</script><img src='/not-there.png'>");
  const head = `<meta charset="utf-8"><style>p { color: red }</style><title>${TITLE}</title>`;
  const page = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return { name: "report.html", mimeType: "text/html", buffer: Buffer.from(page) };
}

function toHtml(sentences: readonly string[]): string {
  const words = sentences.join("\n").replaceAll(" the ", ' <b style="color: red">the</b> ');
  return `<p>${words.replaceAll("ë", "&euml;").replaceAll("keepers", "kee&shy;pers")}</p>`;
}

export function wordCopy(): CopyFile {
  const paragraphs = GREY_POINT.flatMap((section) => [
    `<w:p><w:r><w:t>${section.heading}</w:t></w:r></w:p>`,
    ...section.paragraphs.map((sentences) => `<w:p>${sentences.map(toRuns).join("")}</w:p>`),
  ]);
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const buffer = zipSync({
    "[Content_Types].xml": xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": xml(
      `<w:document ${space}><w:body>${paragraphs.join("")}</w:body></w:document>`,
    ),
  });
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { name: "report.docx", mimeType, buffer: Buffer.from(buffer) };
}

/** A sentence in two runs, as Word leaves it after an edit. */
function toRuns(sentence: string): string {
  const half = Math.floor(sentence.length / 2);
  return [sentence.slice(0, half), `${sentence.slice(half)} `]
    .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`)
    .join("");
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
}

/** On small pages with a running head and page numbers, words parted at the ends of lines. */
export async function pdfCopy(context: BrowserContext, columns: 1 | 2): Promise<CopyFile> {
  const page = await context.newPage();
  const body = GREY_POINT.map(
    ({ heading, paragraphs }) =>
      `<h2>${heading}</h2>${paragraphs.map((all) => `<p>${withHyphens(all.join(" "))}</p>`).join("")}`,
  ).join("");
  const style = `body { margin: 0; font: 9pt/1.25 serif; columns: ${columns}; column-gap: 5mm; text-align: justify } h2 { font-size: 10pt }`;
  await page.setContent(`<!doctype html><style>${style}</style><h1>${TITLE}</h1>${body}`);
  const small = 'style="width: 100%; font-size: 7px; text-align: center"';
  const buffer = await page.pdf({
    width: "120mm",
    height: "110mm",
    margin: { top: "16mm", bottom: "16mm", left: "10mm", right: "10mm" },
    displayHeaderFooter: true,
    headerTemplate: `<div ${small}>Annals of Small Harbours 7 (1960)</div>`,
    footerTemplate: `<div ${small}><span class="pageNumber"></span></div>`,
  });
  await page.close();
  return { name: `report-${columns}.pdf`, mimeType: "application/pdf", buffer };
}

/** Where a word may be parted, since the browser here may have no dictionary of its own. */
function withHyphens(text: string): string {
  return text.replaceAll(/\p{L}{7,}/gu, (word) => `${word.slice(0, 4)}\u00AD${word.slice(4)}`);
}

/** A page that is one picture, as a scanner leaves it. */
export async function scannedCopy(context: BrowserContext): Promise<CopyFile> {
  const page = await context.newPage();
  await page.setContent("<svg width='200' height='200'><rect width='200' height='200'/></svg>");
  const buffer = await page.pdf();
  await page.close();
  return { name: "scan.pdf", mimeType: "application/pdf", buffer };
}

/** Its keys fit no password, so the empty one does not open it either. */
export function lockedCopy(): CopyFile {
  const key = "00".repeat(32);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
    `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${key}> /U <${key}> >>`,
  ];
  const id = "<0123456789abcdef0123456789abcdef>";
  const body = objects.map((object, at) => `${at + 1} 0 obj ${object} endobj\n`).join("");
  const trailer = `trailer << /Root 1 0 R /Encrypt 4 0 R /Size 5 /ID [${id} ${id}] >>\n%%EOF`;
  const buffer = Buffer.from(`%PDF-1.4\n${body}${trailer}`, "latin1");
  return { name: "locked.pdf", mimeType: "application/pdf", buffer };
}
