// contested-record — what the record says instead
// params:  ids LIST
// returns: contested STRING, claim STRING
MATCH (contested:Contested)-[:RECORD]->(claim:Claim)
WHERE contested.id IN $ids
RETURN contested.id AS contested, claim.id AS claim
ORDER BY contested, claim
