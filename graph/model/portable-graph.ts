/**
 * A graph on its way out of the atlas or in from a file: what every format is written from and read into. Unlike a
 * `GraphNode` it need not follow our codebook: any names of properties, undirected edges, nodes without labels.
 *
 * Well-known properties of nodes: `labelEn`, `labelId`, `labelUk` (names), `kind`, `abbreviation`, `date`, `dateEnd`,
 * `x` and `y` (y downwards), `color` (`#rrggbb`), `size`. Of edges: `phraseEn`, `phraseId`, `phraseUk` (linking
 * phrases), `status`, `origin`, `modality`, `section`, `places`, `works`, `from`, `to`, `order`.
 */

/** Lists are of one sort. Integers beyond 2^53 are bigint, as everywhere. */
export type PortableValue =
  | string
  | number
  | bigint
  | boolean
  | readonly string[]
  | readonly (number | bigint)[]
  | readonly boolean[];

export type PortableProperties = Readonly<Record<string, PortableValue>>;

/** What a file says of itself; an empty text where it says nothing. */
export interface GraphMeta {
  readonly title: string;
  /** Of the graph, as `/api/health` shows it. */
  readonly version: string;
  /** ISO day on which the file was made. */
  readonly date: string;
  readonly license: string;
  /** Where the same can be seen. */
  readonly address: string;
}

export interface PortableNode {
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Classes, the most general first: `Entity`, `Actor`. */
  readonly labels: readonly string[];
  readonly properties: PortableProperties;
}

export interface PortableEdge {
  /** Tells parallel edges apart. */
  readonly id: string;
  /** The relationship type: `GRANTS`. Empty where a file knows none. */
  readonly type: string;
  /** What stands on the line: a linking phrase. May be empty. */
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly properties: PortableProperties;
}

export interface PortableGraph {
  readonly meta: GraphMeta;
  readonly nodes: readonly PortableNode[];
  readonly edges: readonly PortableEdge[];
}

export const NO_META: GraphMeta = { title: "", version: "", date: "", license: "", address: "" };
