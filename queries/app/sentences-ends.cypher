// sentences-ends — what stands at either end of every claim
// params:  none
// returns: claim STRING, role STRING (SUBJECT or OBJECT), end STRING
MATCH (claim:Claim)-[role:SUBJECT|OBJECT]->(node)
RETURN claim.id AS claim, type(role) AS role, node.id AS end
