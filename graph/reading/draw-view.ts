/** A view of an activity's file as a concept map in one language. */
import type { ActivityFile, SaysItem } from "../model/activity-file.ts";
import type { ConceptMap, MapConcept, MapPhrase } from "../model/concept-map.ts";
import type { Language } from "../model/kinds.ts";
import { readPhrase } from "../model/read-relation.ts";
import { isRelationTypeName } from "../model/relation-types.ts";
import { ActivityFileError } from "./activity-library.ts";
import { claimOf, type FileParts } from "./file-parts.ts";
import type { ReadStatement } from "./read-statements.ts";

export class ViewDrawing {
  readonly #file: ActivityFile;
  readonly #parts: FileParts;
  readonly #language: Language;
  readonly #concepts = new Map<string, MapConcept>();
  readonly #phrases = new Map<string, MapPhrase>();
  /** The file's name for an entity, by its id. */
  readonly #nameOf: ReadonlyMap<string, string>;

  constructor(file: ActivityFile, parts: FileParts, language: Language) {
    this.#file = file;
    this.#parts = parts;
    this.#language = language;
    this.#nameOf = new Map(
      Object.entries(file.concepts).flatMap(([name, { entity }]) =>
        entity === undefined ? [] : [[entity, name]],
      ),
    );
  }

  /** The phrase's id. @throws ActivityFileError */
  add(says: SaysItem): string {
    const claim = claimOf(says);
    if (claim !== null)
      return this.addClaim(claim, { isContested: typeof says === "object" && "contested" in says });
    const own = says as Extract<SaysItem, { from: string }>;
    const text = own.says[this.#language];
    return this.#join(own.id ?? null, { text, claims: [], works: [] }, [own.from, own.to]);
  }

  /** The phrase's id. @throws ActivityFileError when it is contested and that is not said, or the other way round */
  addClaim(id: string, { isContested }: { readonly isContested: boolean }): string {
    const statement = this.#statement(id);
    if ((statement.status === "contested") !== isContested)
      throw this.refuse(
        isContested
          ? `the claim "${id}" is not contested in the atlas`
          : `the claim "${id}" is contested: write "{ claim: ${id}, contested: true }"`,
      );
    const { type, modality, negated, subject, object, cites } = statement;
    if (object === null || !isRelationTypeName(type))
      throw this.refuse(`the claim "${id}" does not join two entities`);
    const plural = subject.forms.plural.includes(this.#language as "en" | "uk");
    const text = readPhrase({ type, modality, negated }, this.#language, plural);
    const works = cites.map((work) => work.id).slice(0, 50);
    const ends = [subject.id, object.id].map((end) => this.#nameOf.get(end) ?? end);
    return this.#join(id, { text, claims: [id], works }, ends as [string, string]);
  }

  /** The concept's id, made where it is not on the map yet. @throws ActivityFileError */
  conceptOf(name: string): string {
    const key = this.#nameOf.get(name) ?? name;
    const known = this.#concepts.get(key);
    if (known !== undefined) return known.id;
    const id = `c${this.#concepts.size + 1}`;
    this.#concepts.set(key, { ...BLANK, id, ...this.#describe(key), group: null });
    return id;
  }

  /** Of a concept, or of a proposition by its claim or id, that is on the map; null for another. */
  idOf(name: string): string | null {
    const key = this.#nameOf.get(name) ?? name;
    return this.#concepts.get(key)?.id ?? this.#phrases.get(name)?.id ?? null;
  }

  toMap(heading: Pick<ConceptMap, "title" | "focusQuestion">): ConceptMap {
    return {
      version: 1,
      id: "map",
      revision: 0,
      ...heading,
      language: this.#language,
      concepts: [...this.#concepts.values()],
      phrases: [...this.#phrases.values()],
      groups: [],
      parkingLot: [],
    };
  }

  refuse(what: string): ActivityFileError {
    return new ActivityFileError(`The activity "${this.#file.id}": ${what}.`);
  }

  /** What a concept is called. @throws ActivityFileError */
  #describe(key: string): Pick<MapConcept, "label" | "entity"> {
    const own = this.#file.concepts[key];
    const entity = own === undefined ? key : (own.entity ?? null);
    const found = entity === null ? null : this.#parts.entities.get(entity);
    if (found === undefined)
      throw this.refuse(`"${entity}" is neither an entity of the atlas nor a concept of the file`);
    const label = own?.label ?? found?.labels;
    return { entity, label: label?.[this.#language] ?? key };
  }

  #statement(id: string): ReadStatement {
    const statement = this.#parts.statements.get(id);
    if (statement === undefined) throw this.refuse(`the atlas has no claim "${id}"`);
    return statement;
  }

  #join(
    key: string | null,
    said: Pick<MapPhrase, "text" | "claims" | "works">,
    [from, to]: readonly [string, string],
  ): string {
    const id = `p${this.#phrases.size + 1}`;
    if (key !== null && this.#phrases.has(key))
      throw this.refuse(`"${key}" stands in one view twice`);
    const ends = { sources: [this.conceptOf(from)], targets: [this.conceptOf(to)] };
    this.#phrases.set(key ?? id, { ...BLANK, id, ...said, ...ends });
    return id;
  }
}

const BLANK = { position: null, color: null, note: "", works: [] };
