// neighbors-of — what entities are directly related to
// params:  ids LIST · types LIST
// returns: id STRING, neighbor STRING
MATCH (entity:Entity)-[relation]-(neighbor:Entity)
WHERE entity.id IN $ids AND type(relation) IN $types AND neighbor.id <> entity.id
RETURN DISTINCT entity.id AS id, neighbor.id AS neighbor
