// 63-theses-and-advocates
// question en: Which theses are argued for, and by whom?
// question id: Tesis mana yang dianjurkan, dan oleh siapa?
// question uk: Які тези обстоюють і хто?
// group: argument
// section: any
// params: none
// returns: who STRING, statement STRING, claims LIST
MATCH (claim:Claim {type: 'ARGUES_FOR', origin: 'article'})-[:OBJECT]->(thesis:Claim)
MATCH (claim)-[:SUBJECT]->(advocate)
RETURN coalesce(advocate.shortTitle, advocate.labelEn, advocate.name) AS who, thesis.text AS statement, [claim.id, thesis.id] AS claims
ORDER BY who, claims
