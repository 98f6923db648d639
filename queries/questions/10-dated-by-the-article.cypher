// 10-dated-by-the-article
// question en: Which events and instruments does the article itself date?
// question id: Peristiwa dan instrumen apa yang diberi tanggal oleh artikel itu sendiri?
// question uk: Які події та інструменти датує сама стаття?
// group: time
// first: 10
// section: any
// params: none
// returns: date STRING, until STRING, entity STRING, name STRING, status STRING, claims LIST
MATCH (claim:Claim {type: 'DATED', origin: 'article'})-[:SUBJECT]->(dated:Entity)
RETURN claim.from AS date, claim.to AS until, dated.id AS entity, dated.labelEn AS name, claim.status AS status, collect(claim.id) AS claims
ORDER BY date, entity
