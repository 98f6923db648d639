// entities — entities by id
// params:  ids LIST
// returns: entity NODE
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity
ORDER BY entity.id
