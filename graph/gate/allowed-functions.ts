/**
 * Functions of Cypher 5 and 25 that compute from what they are given or from the graph, and nothing else. Functions are
 * invisible in a plan, and on a hosted database no setting stops one that reaches the network (`genai.vector.encode`,
 * `apoc.*`): hence a list of names. Not on it: `file()` and `linenumber()` of LOAD CSV, `graph.*` of other databases.
 */
const NAMES = `
abs acos all allReduce allShortestPaths any asin atan atan2 avg btrim cardinality ceil ceiling char_length
character_length coalesce coll.distinct coll.flatten coll.indexOf coll.insert coll.max coll.min coll.remove coll.sort
collect collect_list cos cosh cot coth count date date.realtime date.statement date.transaction date.truncate datetime
datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement datetime.transaction
datetime.truncate degrees duration duration.between duration.inDays duration.inMonths duration.inSeconds
duration_between e elementId endNode exists exp floor format haversin head id isEmpty isNaN keys labels last left
length ln local_datetime local_time localdatetime localdatetime.realtime localdatetime.statement
localdatetime.transaction localdatetime.truncate localtime localtime.realtime localtime.statement
localtime.transaction localtime.truncate log log10 lower ltrim max min nodes none normalize nullIf path_length
percentile_cont percentile_disc percentileCont percentileDisc pi point point.distance point.withinBBox properties
property_exists radians rand randomUUID range reduce relationships replace reverse right round rtrim shortestPath sign
sin single sinh size split sqrt startNode stDev stdev_pop stdev_samp stDevP string.indexOf string.join
string.regexReplace substring sum tail tan tanh time time.realtime time.statement time.transaction time.truncate
timestamp toBoolean toBooleanList toBooleanOrNull toFloat toFloatList toFloatOrNull toInteger toIntegerList
toIntegerOrNull toLower toString toStringList toStringOrNull toUpper trim type upper uuid uuid.leastSignificantBits
uuid.mostSignificantBits valueType vector vector.similarity.cosine vector.similarity.euclidean vector_dimension_count
vector_distance vector_norm zoned_datetime zoned_time`;

/** By the name in lower case, the name as it is written. */
export const ALLOWED_FUNCTIONS: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
);
