// common-neighbors — entities directly related to every one of several, the least connected first: they tell most
// params:  ids LIST · types LIST · count INTEGER (how many ids)
// returns: id STRING, degree INTEGER
MATCH (one:Entity)-[relation]-(common:Entity)
WHERE one.id IN $ids AND NOT common.id IN $ids AND type(relation) IN $types
WITH common, count(DISTINCT one.id) AS related
WHERE related = $count
MATCH (common)-[any]-(other:Entity)
WHERE type(any) IN $types AND other.id <> common.id
RETURN common.id AS id, count(any) AS degree
ORDER BY degree, id
