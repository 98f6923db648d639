// claims-between — the claims that join two nodes, in either direction
// params:  a STRING · b STRING
// returns: id STRING, one row per claim
MATCH (claim:Claim)-[:SUBJECT]->(subject), (claim)-[:OBJECT]->(object)
WHERE (subject.id = $a AND object.id = $b) OR (subject.id = $b AND object.id = $a)
RETURN DISTINCT claim.id AS id
ORDER BY id
