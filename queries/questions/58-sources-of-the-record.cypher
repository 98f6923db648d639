// 58-sources-of-the-record
// question en: Against which sources is the article checked most often?
// question id: Dengan sumber mana artikel paling sering diperiksa?
// question uk: За якими джерелами статтю перевіряють найчастіше?
// group: sources
// section: any
// param most INTEGER(1..100) = 10: Rows | Baris | Рядків
// returns: work STRING, title STRING, count INTEGER
MATCH (contested:Contested)-[:RECORD]->(claim:Claim {origin: 'record'})-[:CITES]->(work:Work)
RETURN work.shortTitle AS work, work.title AS title, count(DISTINCT contested.id) AS count
ORDER BY count DESC, work, title
LIMIT $most
