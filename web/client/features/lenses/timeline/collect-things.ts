/**
 * What is dated, thing by thing. Each date of a thing is one mark, with everything that speaks for it: the record's own
 * date, a further date a source gives, and the dated statements of the article and the record.
 */
import type { LensReading } from "../../../../contract/lenses.ts";
import type { Contested, End, EntitySummary, Statement } from "../../../../contract/shared.ts";
import { type LensRow, listIn, readRows, textIn } from "../read-rows.ts";
import { type DateSpan, toSpan } from "./date-span.ts";

export type Voice = Statement["origin"];

export interface Evidence {
  readonly voice: Voice;
  /** What happened then, in the source's words; null where it is the thing's own date. */
  readonly event: string | null;
  readonly statement: Statement | null;
}

export interface Mark {
  /** Unique in the lens: the thing and its dates. */
  readonly id: string;
  readonly thing: Pick<End, "id" | "kind" | "labels">;
  readonly span: DateSpan;
  readonly evidence: readonly Evidence[];
  /** What the record has against statements that give this date. */
  readonly contested: readonly Contested[];
}

export interface Thing {
  readonly id: string;
  readonly kind: End["kind"];
  readonly labels: End["labels"];
  readonly territory: string | null;
  /** In the order of their beginnings. */
  readonly marks: readonly Mark[];
}

type Reading = Pick<LensReading, "columns" | "rows" | "entities" | "statements">;
type Host = Pick<End, "id" | "kind" | "labels">;
type Dates = Pick<DateSpan, "from" | "to" | "isOpen">;

/** In the order of their first dates. */
export function collectThings(lens: Reading, today: number): Thing[] {
  const entities = new Map(lens.entities.map((entity) => [entity.id, entity]));
  const drafts = new Map<string, Draft>();
  const draftOf = (host: Host): Draft => {
    const draft = drafts.get(host.id) ?? { host, marks: new Map() };
    drafts.set(host.id, draft);
    return draft;
  };
  for (const row of readRows(lens)) {
    const entity = entities.get(textIn(row, "entity") ?? "");
    if (entity !== undefined && listIn(row, "claims").length === 0) addOwn(draftOf(entity), row);
  }
  for (const statement of lens.statements) {
    const { from, to, origin } = statement;
    const evidence: Evidence = { voice: origin, event: null, statement };
    add(draftOf(hostOf(statement)), { from, to, isOpen: false }, evidence);
  }
  return [...drafts.values()]
    .map((draft) => toThing(draft, entities, today))
    .filter(({ marks }) => marks.length > 0)
    .toSorted((a, b) => startOf(a) - startOf(b) || a.id.localeCompare(b.id));
}

/** Of the two ends of a statement, the one that its date is a date of: an event or a document before whoever acts. */
export function hostOf({ subject, object }: Pick<Statement, "subject" | "object">): Host {
  if (object === null) return subject;
  if (isDocument(object)) return object;
  if (isDocument(subject)) return subject;
  return RANK.indexOf(object.kind) > RANK.indexOf(subject.kind) ? object : subject;
}

function isDocument({ kind }: End): boolean {
  return kind === "Event" || kind === "Instrument";
}

/** What hosts a date rather than what stands before it. */
const RANK: readonly End["kind"][] = [
  "Figure",
  "Claim",
  "Author",
  "Work",
  "Place",
  "SecurityCategory",
  "Need",
  "Right",
  "Concept",
  "Threat",
  "Measure",
  "Actor",
];

interface DraftMark {
  isOpen: boolean;
  readonly evidence: Evidence[];
  readonly dates: Dates;
}

interface Draft {
  readonly host: Host;
  readonly marks: Map<string, DraftMark>;
}

function addOwn(draft: Draft, row: LensRow): void {
  const own: Evidence = { voice: "record", event: null, statement: null };
  const dates = {
    from: textIn(row, "date"),
    to: textIn(row, "until"),
    isOpen: row.get("ongoing") === true,
  };
  add(draft, dates, own);
  for (const other of listIn(row, "others")) {
    const [date = "", ...words] = other.split(" ");
    add(draft, { from: date, to: null, isOpen: false }, { ...own, event: words.join(" ") });
  }
}

function add({ marks }: Draft, dates: Dates, evidence: Evidence): void {
  if (dates.from === null && dates.to === null) return;
  const key = `${dates.from ?? ""}/${dates.to ?? ""}`;
  const mark = marks.get(key) ?? { isOpen: dates.isOpen, evidence: [], dates };
  mark.isOpen ||= dates.isOpen;
  mark.evidence.push(evidence);
  marks.set(key, mark);
}

function toThing(
  { host, marks }: Draft,
  entities: ReadonlyMap<string, EntitySummary>,
  today: number,
): Thing {
  const { id, kind, labels } = host;
  return {
    id,
    kind,
    labels,
    territory: entities.get(id)?.territory ?? null,
    marks: [...marks]
      .flatMap(([key, { dates, isOpen, evidence }]): Mark[] => {
        const span = toSpan(dates.from, dates.to, { isOpen, today });
        if (span === null) return [];
        const thing = { id, kind, labels };
        return [{ id: `${id} ${key}`, thing, span, evidence, contested: contestedIn(evidence) }];
      })
      .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}

function contestedIn(evidence: readonly Evidence[]): Contested[] {
  const all = evidence.flatMap(({ statement }) => statement?.contested ?? []);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function startOf({ marks }: Thing): number {
  return marks[0]?.span.start ?? 0;
}
