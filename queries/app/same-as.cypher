// same-as — the entity that is the same document as a work
// params:  id STRING
// returns: id STRING
MATCH (:Work {id: $id})-[:SAME_AS]-(entity:Entity) RETURN entity.id AS id
