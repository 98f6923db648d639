// claims-citing — the claims that cite a work, or are credited to it
// params:  id STRING
// returns: id STRING, one row per claim
MATCH (claim:Claim)-[:CITES|ATTRIBUTED_TO]->(work:Work {id: $id})
RETURN DISTINCT claim.id AS id
ORDER BY id
