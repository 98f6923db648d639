// claims — claims by id
// params:  ids LIST
// returns: claim NODE
MATCH (claim:Claim)
WHERE claim.id IN $ids
RETURN claim
