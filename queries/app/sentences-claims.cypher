// sentences-claims — which claims are made in which sentence
// params:  none
// returns: sentence STRING, claim NODE
MATCH (claim:Claim)-[:STATED_IN]->(sentence:Sentence)
RETURN sentence.id AS sentence, claim
ORDER BY sentence, claim.id
