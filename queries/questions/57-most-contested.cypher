// 57-most-contested
// question en: About what is most of the article contested?
// question id: Tentang apa isi artikel paling banyak dipersoalkan?
// question uk: Про що у статті найбільше спірного?
// group: sources
// section: any
// param most INTEGER(1..100) = 10: Rows | Baris | Рядків
// returns: entity STRING, count INTEGER, claims LIST
MATCH (claim:Claim {origin: 'article', status: 'contested'})-[:SUBJECT|OBJECT]->(entity:Entity)
WITH entity, claim
ORDER BY claim.id
RETURN entity.id AS entity, count(DISTINCT claim.id) AS count, collect(DISTINCT claim.id) AS claims
ORDER BY count DESC, entity
LIMIT $most
