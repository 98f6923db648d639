/** The codebook in memory: every record with the place where it is written, so that an error can name it. */
import type { ClaimRecord } from "../../graph/model/claim.ts";
import type { ContestedRecord } from "../../graph/model/contested.ts";
import type { Entity } from "../../graph/model/entity.ts";
import type { FigureRecord } from "../../graph/model/figure.ts";
import type { SectionRecord, SentenceRecord } from "../../graph/model/sentence.ts";
import type { WorkRecord } from "../../graph/model/work.ts";
import type { Position, TerritoryRecord } from "./layout-records.ts";

export interface Placed<Value> {
  readonly file: string;
  readonly line: number;
  readonly value: Value;
}

/** As read: nothing is known of a record but where it stands. */
export interface RawCodebook {
  readonly about: Placed<unknown>;
  readonly entities: readonly Placed<unknown>[];
  readonly claims: readonly Placed<unknown>[];
  readonly figures: readonly Placed<unknown>[];
  readonly contested: readonly Placed<unknown>[];
  readonly works: readonly Placed<unknown>[];
  readonly sentences: readonly Placed<unknown>[];
  readonly sections: readonly Placed<unknown>[];
  readonly territories: readonly Placed<unknown>[];
  readonly layout: readonly Placed<unknown>[];
}

/** As checked: everything has its shape, every id is found, every end fits its relation. */
export interface Codebook {
  readonly about: About;
  readonly entities: readonly Placed<Entity>[];
  readonly claims: readonly Placed<ClaimRecord>[];
  readonly figures: readonly Placed<FigureRecord>[];
  readonly contested: readonly Placed<ContestedRecord>[];
  readonly works: readonly Placed<WorkRecord>[];
  readonly sentences: readonly Placed<SentenceRecord>[];
  readonly sections: readonly Placed<SectionRecord>[];
  readonly territories: readonly Placed<TerritoryRecord>[];
  readonly layout: readonly Placed<Position>[];
}

export interface About {
  readonly title: string;
  /** The release of the codebook, written on every claim. */
  readonly release: string;
  readonly date: string;
}
