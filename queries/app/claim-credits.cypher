// claim-credits — the works and authors whom claims are credited to
// params:  ids LIST
// returns: claim STRING, credited NODE
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(credited)
WHERE claim.id IN $ids
RETURN claim.id AS claim, credited
