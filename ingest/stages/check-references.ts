/** Checks between records: ids are unique and found, and every end of a claim fits its relation type. Pure. */
import { RELATION_TYPES } from "../../graph/model/relation-types.ts";
import type { ClaimRecord } from "../../graph/model/claim.ts";
import type { EndKind } from "../../graph/model/kinds.ts";
import type { CodebookProblem } from "../errors.ts";
import { authorsOf } from "./author-id.ts";
import type { Codebook, Placed } from "./codebook.ts";

type Kinds = ReadonlyMap<string, EndKind>;

export function checkReferences(codebook: Codebook): CodebookProblem[] {
  const kinds = kindsById(codebook);
  const sentences = new Set(codebook.sentences.map(({ value }) => value.id));
  const contested = new Set(codebook.contested.map(({ value }) => value.id));
  return [
    ...duplicates(codebook),
    ...codebook.claims.flatMap((claim) => [
      ...checkEnds(claim, kinds),
      ...unknown(claim, claim.value.at, sentences, "sentence"),
      ...unknown(claim, claim.value.contested, contested, "contested statement"),
      ...unknownKind(claim, citedWorks(claim.value), kinds, ["Work"]),
      ...unknownKind(claim, claim.value.credits, kinds, ["Work", "Author"]),
      ...checkPlace(claim),
    ]),
    ...checkContested(codebook, kinds),
    ...checkLayout(codebook),
    ...checkUnused(codebook),
  ];
}

export function kindsById(codebook: Codebook): Map<string, EndKind> {
  const kinds = new Map<string, EndKind>();
  for (const { value } of codebook.entities) kinds.set(value.id, value.kind);
  for (const { value } of codebook.works) {
    kinds.set(value.id, "Work");
    for (const author of authorsOf(value)) kinds.set(author.id, "Author");
  }
  for (const { value } of codebook.figures) kinds.set(value.id, "Figure");
  for (const { value } of codebook.claims) kinds.set(value.id, "Claim");
  return kinds;
}

export function citedWorks(claim: ClaimRecord): string[] {
  return claim.cites.map((citation) => (typeof citation === "string" ? citation : citation.work));
}

function duplicates(codebook: Codebook): CodebookProblem[] {
  const first = new Map<string, Placed<unknown>>();
  const records = [
    codebook.entities,
    codebook.claims,
    codebook.figures,
    codebook.contested,
    codebook.works,
    codebook.sentences,
  ].flat() as Placed<{ id: string }>[];
  return records.flatMap((record) => {
    const { id } = record.value;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, record);
      return [];
    }
    return problem(
      record,
      `has the same id as the record in ${earlier.file}:${earlier.line}`,
      "Give one of them another id; an id that was ever published stays.",
    );
  });
}

function checkEnds(claim: Placed<ClaimRecord>, kinds: Kinds): CodebookProblem[] {
  const { type, subject, object } = claim.value;
  const { domain, range } = RELATION_TYPES[type];
  const problems = checkEnd(claim, "subject", subject, kinds, domain);
  if (object !== undefined)
    return [...problems, ...checkEnd(claim, "object", object, kinds, range)];
  if (range.length === 0) return problems;
  return [...problems, ...problem(claim, `${type} needs an object`, "Add `object`.")];
}

function checkEnd(
  claim: Placed<ClaimRecord>,
  role: "subject" | "object",
  id: string,
  kinds: Kinds,
  allowed: readonly EndKind[],
): CodebookProblem[] {
  const kind = kinds.get(id);
  if (kind === undefined) {
    return problem(
      claim,
      `the ${role} "${id}" is not in the codebook`,
      "Correct the id, or add the entity, work or figure.",
    );
  }
  if (allowed.includes(kind)) return [];
  return problem(
    claim,
    `${claim.value.type} cannot have the ${kind} "${id}" as ${role}`,
    `Choose another type, or another ${role}: ${allowed.join(", ") || "none"}.`,
  );
}

function unknown(
  record: Placed<unknown>,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): CodebookProblem[] {
  return ids
    .filter((id) => !known.has(id))
    .flatMap((id) =>
      problem(record, `names the ${what} "${id}", which is not in the codebook`, "Correct the id."),
    );
}

function unknownKind(
  record: Placed<unknown>,
  ids: readonly string[],
  kinds: Kinds,
  allowed: readonly EndKind[],
): CodebookProblem[] {
  return ids
    .filter((id) => !allowed.includes(kinds.get(id) as EndKind))
    .flatMap((id) =>
      problem(
        record,
        `names "${id}" where a ${allowed.join(" or ")} must stand`,
        "Correct the id, or add the work to works.json.",
      ),
    );
}

function checkPlace(claim: Placed<ClaimRecord>): CodebookProblem[] {
  const { origin, at, text, sources } = claim.value;
  if (origin === "article" && at.length === 0)
    return problem(claim, "has no place in the article", "Add `at` with the sentence's id.");
  if (origin === "record" && sources.length === 0)
    return problem(claim, "says what the record says without a source", "Add `sources`.");
  return /[.!?…”]$/.test(text)
    ? []
    : problem(claim, "its text is not a sentence", "End it with a full stop.");
}

function checkContested(codebook: Codebook, kinds: Kinds): CodebookProblem[] {
  const carried = new Set(codebook.claims.flatMap(({ value }) => value.contested));
  const record = new Set(
    codebook.claims.filter(({ value }) => value.origin === "record").map(({ value }) => value.id),
  );
  return codebook.contested.flatMap((contested) => {
    const { id, concerns } = contested.value;
    const problems = [
      ...unknown(contested, contested.value.record, record, "record claim"),
      ...concerns
        .filter((concern) => !kinds.has(concern))
        .flatMap((concern) =>
          problem(
            contested,
            `concerns "${concern}", which is not in the codebook`,
            "Correct the id.",
          ),
        ),
    ];
    if (carried.has(id) || concerns.length > 0) return problems;
    return [
      ...problems,
      ...problem(
        contested,
        "no claim carries it and it concerns nothing",
        "Name it in a claim's `contested`, or add `concerns`.",
      ),
    ];
  });
}

function checkLayout(codebook: Codebook): CodebookProblem[] {
  const territories = new Set(codebook.territories.map(({ value }) => value.id));
  const placed = new Set(codebook.layout.map(({ value }) => value.id));
  return [
    ...codebook.layout.flatMap((position) =>
      unknown(position, [position.value.territory], territories, "territory"),
    ),
    ...codebook.entities
      .filter(({ value }) => !placed.has(value.id))
      .flatMap((entity) =>
        problem(entity, "has no place in the whole atlas", "Run `npm run codebook:layout`."),
      ),
  ];
}

function checkUnused(codebook: Codebook): CodebookProblem[] {
  const used = new Set(
    codebook.claims.flatMap(({ value }) => [value.subject, value.object ?? value.subject]),
  );
  for (const { value } of codebook.contested) for (const id of value.concerns) used.add(id);
  for (const { value } of codebook.works) if (value.custom.sameAs) used.add(value.custom.sameAs);
  return [...codebook.entities, ...codebook.figures]
    .filter(({ value }) => !used.has(value.id))
    .flatMap((record) =>
      problem(record, "is used by no claim", "Code the claim that needs it, or remove it."),
    );
}

function problem(place: Placed<unknown>, what: string, mend: string): CodebookProblem[] {
  const value = place.value as { id?: string };
  return [
    { file: place.file, line: place.line, record: value.id ?? "record", problem: what, mend },
  ];
}
