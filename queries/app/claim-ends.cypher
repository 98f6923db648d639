// claim-ends — what stands at either end of claims
// params:  ids LIST
// returns: claim STRING, role STRING (SUBJECT or OBJECT), node NODE
MATCH (claim:Claim)-[role:SUBJECT|OBJECT]->(node)
WHERE claim.id IN $ids
RETURN claim.id AS claim, type(role) AS role, node
