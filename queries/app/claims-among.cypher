// claims-among — the claims that join two of these entities, also those that deny a relation
// params:  ids LIST
// returns: id STRING, one row per claim
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
WHERE subject.id IN $ids AND object.id IN $ids
RETURN DISTINCT claim.id AS id
ORDER BY id
