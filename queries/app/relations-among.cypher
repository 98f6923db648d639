// relations-among — the direct relations among entities
// params:  ids LIST
// returns: relation RELATIONSHIP
MATCH (a:Entity)-[relation]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids
RETURN relation
ORDER BY relation.id
