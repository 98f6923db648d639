// 51-works-that-carry-most
// question en: On which works do the most statements of the article rest?
// question id: Pada karya mana paling banyak pernyataan artikel bersandar?
// question uk: На яких працях тримається найбільше тверджень статті?
// group: sources
// section: any
// param most INTEGER(1..100) = 10: Works | Karya | Праць
// returns: work STRING, title STRING, count INTEGER
MATCH (claim:Claim {origin: 'article'})-[:CITES]->(work:Work)
RETURN work.shortTitle AS work, work.title AS title, count(claim) AS count
ORDER BY count DESC, work, title
LIMIT $most
