// claims-of-entity — the claims that have an entity at either end
// params:  id STRING
// returns: id STRING, one row per claim
MATCH (entity:Entity {id: $id})<-[:SUBJECT|OBJECT]-(claim:Claim)
RETURN DISTINCT claim.id AS id
ORDER BY id
