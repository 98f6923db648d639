// claim-works — the works that claims cite
// params:  ids LIST
// returns: claim STRING, scope STRING, work NODE
MATCH (claim:Claim)-[cites:CITES]->(work:Work)
WHERE claim.id IN $ids
RETURN claim.id AS claim, cites.scope AS scope, work
