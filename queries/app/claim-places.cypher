// claim-places — the sentences in which claims are made, the first place first
// params:  ids LIST
// returns: claim STRING, sentence STRING
MATCH (claim:Claim)-[place:STATED_IN]->(sentence:Sentence)
WHERE claim.id IN $ids
RETURN claim.id AS claim, sentence.id AS sentence
ORDER BY claim, place.order
