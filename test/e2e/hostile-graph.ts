/** Makes every text of a filled atlas hostile: what a stranger would write into a codebook, a database or a file. */
import { join } from "node:path";
import g from "@grafeo-db/js";

/** Each sets `window.broken`, or would lead there, if anything but text were made of it. */
export const HOSTILE_TEXTS = [
  `<img src=x onerror="window.broken='img'">`,
  `"><script>window.broken='script'</script>`,
  `javascript:window.broken='link'//`,
  `</style></title><svg onload="window.broken='svg'">`,
  `\u202Egnihtemos\u202C \u2066left open`,
  `${"W".repeat(300)}`,
  `' onmouseover='window.broken=1' {{constructor.constructor('window.broken=2')()}} \${window.broken=3}`,
] as const;

/** What a reader is shown as text. Names of kinds, dates and numbers would not be accepted by the server otherwise. */
const TEXTS = new Set(
  `abbreviation area aliases authors confidenceNote containerTitle correction description estimator
  eurovocLabel family given heading labelEn labelId labelUk name note officialId population publisher quantity respect
  sentenceEn sentenceId sentenceUk sentenceUkAcc sentenceUkGen shortTitle subkind summary text title`.split(
    /\s+/,
  ),
);
const LINKS = new Set(["url", "doi", "sources"]);

/** Of the store in a data folder that no server has open; ids stay. */
export async function poison(dataFolder: string): Promise<void> {
  const db = g.GrafeoDB.open(join(dataFolder, "graph.grafeo"));
  try {
    await poisonElements(db, "MATCH (n) RETURN n AS element", "setNodeProperty");
    await poisonElements(db, "MATCH ()-[r]->() RETURN r AS element", "setEdgeProperty");
    const [bad, worse] = HOSTILE_TEXTS;
    await db.executeCypher(
      `MATCH (t:Instrument {id: 'tpd'})
       CREATE (t)-[:\`${bad}\` {\`${worse}\`: $bad}]->(:\`${bad}\` {id: $bad, \`${bad}\`: $bad, url: 'javascript:window.broken=4'})`,
      { bad },
    );
  } finally {
    db.close();
  }
}

type Setter = "setNodeProperty" | "setEdgeProperty";

async function poisonElements(db: g.GrafeoDB, statement: string, set: Setter): Promise<void> {
  const rows = (await db.executeCypher(statement, {})).toArray();
  for (const [index, row] of rows.entries()) {
    const { _id, ...properties } = row["element"] as unknown as { _id: number };
    for (const [key, value] of Object.entries(properties as Record<string, unknown>)) {
      const hostile = toHostile(key, value, index);
      if (hostile !== null) db[set](_id, key, hostile);
    }
  }
}

/** The old text behind it, so that what is told apart by its text still is. */
function toHostile(key: string, value: unknown, index: number): unknown {
  const bad = HOSTILE_TEXTS[index % HOSTILE_TEXTS.length] ?? "";
  const spoil = (text: string) =>
    LINKS.has(key) ? `javascript:window.broken='${index}'//${text}` : `${bad} ${text}`;
  if (!TEXTS.has(key) && !LINKS.has(key)) return null;
  if (typeof value === "string") return spoil(value);
  return Array.isArray(value) ? value.map((each) => spoil(String(each))) : null;
}
