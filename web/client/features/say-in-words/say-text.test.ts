/** Statements that are not in the library, read back: right, or declined. */
import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../../../graph/model/kinds.ts";
import type { SentenceForms } from "../../../../graph/model/read-relation.ts";
import { wordsEn } from "../../i18n/areas/words.en.ts";
import { wordsId } from "../../i18n/areas/words.id.ts";
import { wordsUk } from "../../i18n/areas/words.uk.ts";
import type { Translate } from "../../i18n/use-language.ts";
import { sayText } from "./say-text.ts";
import type { Speech } from "./speech.ts";

const FORMS: Readonly<Record<string, SentenceForms>> = {
  eu: {
    en: "the European Union",
    id: "Uni Eropa",
    uk: "Європейський Союз",
    gen: "Європейського Союзу",
    acc: "Європейський Союз",
    plural: [],
  },
  "member-states": {
    en: "the member states",
    id: "negara-negara anggota",
    uk: "держави-члени",
    gen: "держав-членів",
    acc: "держави-члени",
    plural: ["en", "uk"],
  },
};
const translation = { en: wordsEn, id: wordsId, uk: wordsUk };
const speeches = new Map<Language, Speech>();

beforeAll(async () => {
  for (const language of ["en", "id", "uk"] as const) {
    const instance = i18next.createInstance();
    await instance.init({
      lng: language,
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      resources: { [language]: { translation: translation[language] } },
    });
    const t: Translate = (key, values) => instance.t(key, values ?? {});
    speeches.set(language, { t, language, formsOf: (id) => FORMS[id], kindOf: () => "Actor" });
  }
});

function say(statement: string, language: Language = "en") {
  const said = sayText(speeches.get(language) as Speech, statement);
  return said.kind === "said" ? said.sentences.join(" ") : { declined: said.what };
}

const SAID: readonly (readonly [string, string])[] = [
  [
    "MATCH (i:Instrument)<-[:ADOPTED]-(:Actor {id:'eu'}) RETURN i.name",
    "Finds every case in which the European Union adopted an instrument (i). Shows the name of i.",
  ],
  [
    "MATCH (s {id:'member-states'})-[:HOSTS]->(x) RETURN x",
    "Finds every case in which the member states (s) host something (x). Shows x.",
  ],
  [
    "MATCH (eu:Actor {id:'eu'})-[:ADOPTED]->(i:Instrument)-[:GRANTS]->(r:Right) RETURN i, r",
    "Finds every case in which the European Union (eu) adopted an instrument (i) and i grants a right (r). Shows i and r.",
  ],
  [
    "MATCH (a:Actor)-[:ADOPTED]->()-[:ADDRESSES]->(t:Threat) RETURN a.name, collect(DISTINCT t.name) AS threats",
    "Finds every case in which an actor (a) adopted something (x) and x addresses a threat (t). Gathers the cases that agree in the name of a. Shows the name of a and a list of different values of the name of t (as “threats”).",
  ],
  [
    "MATCH (i:Instrument)-[g:GRANTS|PROTECTS]->(r:Right) WHERE g.status = 'contested' RETURN i.name AS instrument, r.name AS right ORDER BY instrument, right DESC LIMIT 10",
    "Finds every case in which an instrument (i) grants or protects a right (r) (relationship g). Only where the status of g is “contested”. Shows the name of i (as “instrument”) and the name of r (as “right”). Sorted by “instrument”, ascending and “right”, descending. At most 10 rows.",
  ],
  [
    "MATCH (n) RETURN labels(n), count(*) AS n",
    "Looks at every node (n). Gathers the cases that agree in the labels of n. Shows the labels of n and the number of cases (as “n”).",
  ],
  [
    "MATCH (a)--(b) RETURN a, b LIMIT 25",
    "Finds every case in which something (a) and something (b) are related, in either direction. Shows a and b. At most 25 rows.",
  ],
  [
    "MATCH (a:Actor)-[r]->(b) RETURN type(r) AS type, count(r) AS n ORDER BY n DESC",
    "Finds every case in which an actor (a) has a relationship to something (b) (relationship r). Gathers the cases that agree in the relationship type of r. Shows the relationship type of r (as “type”) and the number of cases that have r (as “n”). Sorted by “n”, descending.",
  ],
  [
    "MATCH (t:Threat) WHERE NOT (t)<-[:ADDRESSES]-(:Measure) RETURN t.name",
    "Looks at each node that is a threat (t). Only where there is no case in which a measure addresses t. Shows the name of t.",
  ],
  [
    "MATCH (t:Threat) WHERE NOT EXISTS { MATCH (t)<-[:ADDRESSES]-(m) WHERE m:Measure OR m:Instrument } RETURN t",
    "Looks at each node that is a threat (t). Only where there is no case in which something (m) addresses t, where m is a measure or m is an instrument. Shows t.",
  ],
  [
    "MATCH (e:Event) WHERE e.date >= '2014' AND (e.dateEnd IS NULL OR e.dateEnd < '2022-03-04') RETURN e.name, e.date ORDER BY e.date",
    "Looks at each node that is an event (e). Only where the date of e is at least “2014” and (the end date of e is not given or the end date of e is less than “2022-03-04”). Shows the name of e and the date of e. Sorted by the date of e, ascending.",
  ],
  [
    "MATCH (i:Instrument) OPTIONAL MATCH (i)-[:GRANTS]->(r:Right) RETURN i.name, count(DISTINCT r) AS rights ORDER BY rights DESC",
    "Looks at each node that is an instrument (i). Where there is such a thing, it adds that i grants a right (r); where there is none, that place stays empty. Gathers the cases that agree in the name of i. Shows the name of i and the number of different values of r (as “rights”). Sorted by “rights”, descending.",
  ],
  [
    "MATCH p = shortestPath((a {id:'eu'})-[*..4]-(b:SecurityCategory {id:'nothing-known'})) RETURN length(p)",
    "Finds every case in which the shortest chain of 1 to 4 relationships, in any direction, joins the European Union (a) and a category of security (b) with the id “nothing-known” (path p). Shows the number of relationships in p.",
  ],
  [
    "MATCH (a:Actor {id:'eu'})-[:FUNDS|SUPPORTS*1..3]->(b) RETURN DISTINCT b.name",
    "Finds every case in which a chain of 1 to 3 relationships that each say “funds” or “supports” leads along the arrows from the European Union (a) to something (b). Shows the name of b. Each different row appears once.",
  ],
  [
    "MATCH (c:Claim)-[:STATED_IN]->(s:Sentence {section: 8}) WHERE c.negated = true RETURN c.text",
    "Finds every case in which a statement (c) has a relationship “STATED_IN” to a sentence (s) with the section 8. Only where the property “negated” of c is true. Shows the wording of c.",
  ],
  [
    "MATCH (n:Entity:Actor) WHERE n.name STARTS WITH $prefix OR n.name ENDS WITH 'EU' RETURN n SKIP 5",
    "Looks at each node that is an actor (n). Only where the name of n starts with $prefix or the name of n ends with “EU”. Shows n. The first 5 rows are left out.",
  ],
  [
    "MATCH (n) WHERE n.id IN ['eu', 'nato'] RETURN *",
    "Looks at every node (n). Only where the id of n is one of “eu” (the European Union) or “nato”. Shows everything to which the statement gives a name.",
  ],
  [
    "MATCH (a)-[:CONTRASTS_WITH]-(b) RETURN a.name, b.name",
    "Finds every case in which something (a) contrasts with something (b). Shows the name of a and the name of b.",
  ],
  [
    "MATCH (a)-[:ADOPTED]-(b) RETURN b",
    "Finds every case in which something (a) adopted something (b), or the other way round. Shows b.",
  ],
  [
    "MATCH (f:Figure) RETURN min(f.value), max(f.value), avg(f.value)",
    "Looks at each node that is a figure (f). Takes all the cases together. Shows the smallest of the value of f, the largest of the value of f, and the average of the value of f.",
  ],
  [
    "MATCH (w:Work)<-[:CITES]-(c:Claim) RETURN w.title, count(*) AS claims ORDER BY count(*) DESC",
    "Finds every case in which a statement (c) has a relationship “CITES” to a work (w). Gathers the cases that agree in the title of w. Shows the title of w and the number of cases (as “claims”). Sorted by the number of cases, descending.",
  ],
  [
    "MATCH (a:Actor), (t:Threat) WHERE (a)-[:ADDRESSES]->(t) RETURN a.name, t.name",
    "Finds every case in which there is an actor (a) and there is a threat (t). Only where there is a case in which a addresses t. Shows the name of a and the name of t.",
  ],
  [
    "MATCH (i:Instrument) MATCH (i)-[:GRANTS]->(r) RETURN r",
    "Looks at each node that is an instrument (i). In each of these cases it also has to be that i grants something (r). Shows r.",
  ],
  [
    "MATCH (t:Threat) WHERE NOT t.name CONTAINS 'war' RETURN t",
    "Looks at each node that is a threat (t). Only where it is not so that the name of t contains “war” (cases in which this cannot be told are left out). Shows t.",
  ],
];

const DECLINED: readonly (readonly [string, string | null])[] = [
  [
    "MATCH (i:Instrument)-[:GRANTS]->(r:Right) WITH i, count(r) AS n WHERE n > 3 RETURN i.name",
    "WITH",
  ],
  ["MATCH (n) RETURN n UNION MATCH (m:Actor) RETURN m", "UNION"],
  ["UNWIND [1, 2] AS x RETURN x", "UNWIND"],
  ["CALL db.labels() YIELD label RETURN label", "CALL"],
  [
    "MATCH (n:Actor) RETURN CASE WHEN n.date IS NULL THEN 'no' ELSE 'yes' END AS dated",
    "CASE WHEN n . date IS NULL THEN 'no' ELSE 'yes' END",
  ],
  [
    "MATCH (n:Actor) RETURN [x IN labels(n) WHERE x <> 'Entity'] AS kinds",
    "[ x IN labels ( n ) WHERE x <> 'Entity' ]",
  ],
  ["MATCH (n:Actor&!Place) RETURN n", "! Place"],
  ["MATCH (n:Actor) RETURN toUpper(n.name)", "toUpper ( n . name )"],
  ["MATCH (n) WHERE n.name =~ '.*EU.*' RETURN n", "n . name =~ '.*EU.*'"],
  ["MATCH (a)-[:X]->{1,3}(b) RETURN b", "{ 1 , 3 }"],
  ["MATCH (n:Actor) RETURN n.name n.date", null],
  ["MATCH (i:Instrument)-[:GRANTS]->(i:Right) RETURN i", "i"],
  ["MATCH (n RETURN n", "("],
  ["CREATE (n:Actor) RETURN n", "CREATE"],
  ["MATCH (n:Actor) WHERE n.date < '2000' < n.dateEnd RETURN n", "n . date < '2000' < n . dateEnd"],
  ["MATCH (n:Actor) RETURN m", "m"],
];

describe("a statement in words", () => {
  it.each(SAID)("reads %s", (statement, sentences) => {
    expect(say(statement)).toBe(sentences);
  });

  it.each(DECLINED)("has no words for %s, and says for which piece", (statement, what) => {
    expect(say(statement)).toEqual({ declined: what });
  });

  it("puts the object in the case that the Ukrainian phrase asks for", () => {
    const statement = "MATCH (a:Actor)-[:ADOPTED]->(m:Measure) RETURN a.name, count(m) AS n";
    expect(say(statement, "uk")).toBe(
      "Шукає кожен випадок, у якому актор (a) ухвалює захід (m). Збирає разом випадки, у яких збігається: назва a. Показує: назва a і кількість випадків, де є m (як «n»).",
    );
    expect(say("MATCH (x {id:'eu'})-[:ADDRESSES]->(t:Threat) RETURN t", "uk")).toContain(
      "Європейський Союз (x) відповідає на виклик: загроза (t)",
    );
  });

  it("calls a node by its name only under the name's own label", () => {
    expect(say("MATCH (a:Right {id:'eu'}) RETURN a")).toBe(
      "Looks at each node that is a right (a) with the id “eu” (the European Union). Shows a.",
    );
    expect(say("MATCH (a:Entity:Actor {id:'eu'}) RETURN a")).toBe(
      "Looks at each node that is the European Union (a). Shows a.",
    );
  });

  it("says the same in Indonesian", () => {
    expect(say("MATCH (x {id:'eu'})-[:ADOPTED]->(i:Instrument) RETURN i LIMIT 5", "id")).toBe(
      "Mencari setiap kejadian di mana Uni Eropa (x) mengadopsi instrumen (i). Menampilkan i. Paling banyak 5 baris.",
    );
  });

  it("is not misled by comments, quotes and names that look like words of the language", () => {
    expect(say("MATCH (n:Actor) // RETURN m\nRETURN n /* WITH */")).toBe(
      "Looks at each node that is an actor (n). Shows n.",
    );
    expect(say("MATCH (n:Actor) WHERE n.name = 'RETURN // x' RETURN n")).toBe(
      "Looks at each node that is an actor (n). Only where the name of n is “RETURN // x”. Shows n.",
    );
    expect(say("MATCH (`my node`:Actor) RETURN `my node`.`odd key`")).toBe(
      "Looks at each node that is an actor (my node). Shows the property “odd key” of my node.",
    );
  });
});
