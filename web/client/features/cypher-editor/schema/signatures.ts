/**
 * The functions and procedures that may be called, as `SHOW FUNCTIONS` and `SHOW PROCEDURES` write them; `*` before those
 * that sum up many rows. The server has the say (its list of what is allowed); a test keeps this within it.
 */
export const FUNCTION_SIGNATURES = `
abs(input :: INTEGER | FLOAT) :: INTEGER | FLOAT
acos(input :: FLOAT) :: FLOAT
all(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN
any(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN
asin(input :: FLOAT) :: FLOAT
atan(input :: FLOAT) :: FLOAT
atan2(y :: FLOAT, x :: FLOAT) :: FLOAT
*avg(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION
btrim(input :: STRING, trimCharacterString :: STRING) :: STRING
ceil(input :: FLOAT) :: FLOAT
ceiling(input :: FLOAT) :: FLOAT
char_length(input :: STRING) :: INTEGER
character_length(input :: STRING) :: INTEGER
coalesce(input :: ANY) :: ANY
coll.distinct(list :: LIST<ANY>) :: LIST<ANY>
coll.flatten(list :: LIST<ANY>, depth = 1 :: INTEGER) :: LIST<ANY>
coll.indexOf(list :: LIST<ANY>, value :: ANY) :: INTEGER
coll.insert(list :: LIST<ANY>, index :: INTEGER, value :: ANY) :: LIST<ANY>
coll.max(list :: LIST<ANY>) :: ANY
coll.min(list :: LIST<ANY>) :: ANY
coll.remove(list :: LIST<ANY>, index :: INTEGER) :: LIST<ANY>
coll.sort(list :: LIST<ANY>) :: LIST<ANY>
*collect(input :: ANY) :: LIST<ANY>
cos(input :: FLOAT) :: FLOAT
cosh(input :: FLOAT) :: FLOAT
cot(input :: FLOAT) :: FLOAT
coth(input :: FLOAT) :: FLOAT
*count(input :: ANY) :: INTEGER
date.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE
date.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE
date.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE
date.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: DATE
date(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE
datetime.fromepoch(seconds :: INTEGER | FLOAT, nanoseconds :: INTEGER | FLOAT) :: ZONED DATETIME
datetime.fromepochmillis(milliseconds :: INTEGER | FLOAT) :: ZONED DATETIME
datetime.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED DATETIME
datetime.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED DATETIME
datetime.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED DATETIME
datetime.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: ZONED DATETIME
datetime(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED DATETIME
degrees(input :: FLOAT) :: FLOAT
duration.between(from :: ANY, to :: ANY) :: DURATION
duration.inDays(from :: ANY, to :: ANY) :: DURATION
duration.inMonths(from :: ANY, to :: ANY) :: DURATION
duration.inSeconds(from :: ANY, to :: ANY) :: DURATION
duration(input :: ANY) :: DURATION
e() :: FLOAT
elementId(input :: NODE | RELATIONSHIP) :: STRING
endNode(input :: RELATIONSHIP) :: NODE
exists(input :: ANY) :: BOOLEAN
exp(input :: FLOAT) :: FLOAT
floor(input :: FLOAT) :: FLOAT
haversin(input :: FLOAT) :: FLOAT
head(list :: LIST<ANY>) :: ANY
id(input :: NODE | RELATIONSHIP) :: INTEGER
isEmpty(input :: STRING | MAP | LIST<ANY>) :: BOOLEAN
isNaN(input :: INTEGER | FLOAT) :: BOOLEAN
keys(input :: NODE | RELATIONSHIP | MAP) :: LIST<STRING>
labels(input :: NODE) :: LIST<STRING>
last(list :: LIST<ANY>) :: ANY
left(original :: STRING, length :: INTEGER) :: STRING
length(input :: PATH) :: INTEGER
ln(input :: FLOAT) :: FLOAT
localdatetime.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL DATETIME
localdatetime.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL DATETIME
localdatetime.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL DATETIME
localdatetime.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: LOCAL DATETIME
localdatetime(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL DATETIME
localtime.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL TIME
localtime.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL TIME
localtime.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL TIME
localtime.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: LOCAL TIME
localtime(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: LOCAL TIME
log(input :: FLOAT) :: FLOAT
log10(input :: FLOAT) :: FLOAT
lower(input :: STRING) :: STRING
ltrim(input :: STRING, trimCharacterString :: STRING) :: STRING
*max(input :: ANY) :: ANY
*min(input :: ANY) :: ANY
nodes(input :: PATH) :: LIST<NODE>
none(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN
normalize(input :: STRING, normalForm = NFC :: [NFC, NFD, NFKC, NFKD]) :: STRING
nullIf(v1 :: ANY, v2 :: ANY) :: ANY
*percentileCont(input :: FLOAT, percentile :: FLOAT) :: FLOAT
*percentileDisc(input :: INTEGER | FLOAT, percentile :: FLOAT) :: INTEGER | FLOAT
pi() :: FLOAT
point.distance(from :: POINT, to :: POINT) :: FLOAT
point.withinBBox(point :: POINT, lowerLeft :: POINT, upperRight :: POINT) :: BOOLEAN
point(input :: MAP) :: POINT
properties(input :: NODE | RELATIONSHIP | MAP) :: MAP
radians(input :: FLOAT) :: FLOAT
rand() :: FLOAT
randomUUID() :: STRING
range(start :: INTEGER, end :: INTEGER, step :: INTEGER) :: LIST<INTEGER>
reduce(accumulator :: VARIABLE = initial :: ANY, variable :: VARIABLE IN list :: LIST<ANY> | expression :: ANY) :: ANY
relationships(input :: PATH) :: LIST<RELATIONSHIP>
replace(original :: STRING, search :: STRING, replace :: STRING) :: STRING
reverse(input :: STRING | LIST<ANY>) :: STRING | LIST<ANY>
right(original :: STRING, length :: INTEGER) :: STRING
round(value :: FLOAT, precision :: INTEGER | FLOAT, mode :: STRING) :: FLOAT
rtrim(input :: STRING, trimCharacterString :: STRING) :: STRING
sign(input :: INTEGER | FLOAT) :: INTEGER
sin(input :: FLOAT) :: FLOAT
single(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN
sinh(input :: FLOAT) :: FLOAT
size(input :: STRING | LIST<ANY>) :: INTEGER
split(original :: STRING, splitDelimiters :: STRING | LIST<STRING>) :: LIST<STRING>
sqrt(input :: FLOAT) :: FLOAT
startNode(input :: RELATIONSHIP) :: NODE
*stdev(input :: FLOAT) :: FLOAT
*stdevp(input :: FLOAT) :: FLOAT
substring(original :: STRING, start :: INTEGER, length :: INTEGER) :: STRING
*sum(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION
tail(input :: LIST<ANY>) :: LIST<ANY>
tan(input :: FLOAT) :: FLOAT
tanh(input :: FLOAT) :: FLOAT
time.realtime(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED TIME
time.statement(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED TIME
time.transaction(timezone = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED TIME
time.truncate(unit :: STRING, input = DEFAULT_TEMPORAL_ARGUMENT :: ANY, fields = null :: MAP) :: ZONED TIME
time(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: ZONED TIME
timestamp() :: INTEGER
toBoolean(input :: BOOLEAN | STRING | INTEGER) :: BOOLEAN
toBooleanList(input :: LIST<ANY>) :: LIST<BOOLEAN>
toBooleanOrNull(input :: ANY) :: BOOLEAN
toFloat(input :: STRING | INTEGER | FLOAT) :: FLOAT
toFloatList(input :: LIST<ANY>) :: LIST<FLOAT>
toFloatOrNull(input :: ANY) :: FLOAT
toInteger(input :: BOOLEAN | STRING | INTEGER | FLOAT) :: INTEGER
toIntegerList(input :: LIST<ANY>) :: LIST<INTEGER>
toIntegerOrNull(input :: ANY) :: INTEGER
toLower(input :: STRING) :: STRING
toString(input :: ANY) :: STRING
toStringList(input :: LIST<ANY>) :: LIST<STRING>
toStringOrNull(input :: ANY) :: STRING
toUpper(input :: STRING) :: STRING
trim([[LEADING | TRAILING | BOTH] [trimCharacterString :: STRING] FROM] input :: STRING) :: STRING
type(input :: RELATIONSHIP) :: STRING
upper(input :: STRING) :: STRING
valueType(input :: ANY) :: STRING
vector.similarity.cosine(a :: LIST<INTEGER | FLOAT>, b :: LIST<INTEGER | FLOAT>) :: FLOAT
vector.similarity.euclidean(a :: LIST<INTEGER | FLOAT>, b :: LIST<INTEGER | FLOAT>) :: FLOAT
`;

export const PROCEDURE_SIGNATURES = `
db.index.fulltext.listAvailableAnalyzers() :: (analyzer :: STRING, description :: STRING, stopwords :: LIST<STRING>)
db.index.fulltext.queryNodes(indexName :: STRING, queryString :: STRING, options = {} :: MAP) :: (node :: NODE, score :: FLOAT)
db.index.fulltext.queryRelationships(indexName :: STRING, queryString :: STRING, options = {} :: MAP) :: (relationship :: RELATIONSHIP, score :: FLOAT)
db.index.vector.queryNodes(indexName :: STRING, numberOfNearestNeighbours :: INTEGER, query :: ANY) :: (node :: NODE, score :: FLOAT)
db.index.vector.queryRelationships(indexName :: STRING, numberOfNearestNeighbours :: INTEGER, query :: ANY) :: (relationship :: RELATIONSHIP, score :: FLOAT)
db.info() :: (id :: STRING, name :: STRING, creationDate :: STRING)
db.labels() :: (label :: STRING)
db.ping() :: (success :: BOOLEAN)
db.propertyKeys() :: (propertyKey :: STRING)
db.relationshipTypes() :: (relationshipType :: STRING)
db.schema.nodeTypeProperties() :: (nodeType :: STRING, nodeLabels :: LIST<STRING>, propertyName :: STRING, propertyTypes :: LIST<STRING>, mandatory :: BOOLEAN)
db.schema.relTypeProperties() :: (relType :: STRING, propertyName :: STRING, propertyTypes :: LIST<STRING>, mandatory :: BOOLEAN)
db.schema.visualization() :: (nodes :: LIST<NODE>, relationships :: LIST<RELATIONSHIP>)
`;
