// contested-of-entity — the contested statements that concern an entity directly
// params:  id STRING
// returns: contested NODE
MATCH (contested:Contested)-[:CONCERNS]->(entity:Entity {id: $id})
RETURN contested
ORDER BY contested.id
