// claim-contested — where the record differs from claims
// params:  ids LIST
// returns: claim STRING, contested NODE
MATCH (claim:Claim)-[:CONTESTED_BY]->(contested:Contested)
WHERE claim.id IN $ids
RETURN claim.id AS claim, contested
ORDER BY claim, contested.id
