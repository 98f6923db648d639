// 84-statements-by-section
// question en: How many statements does each section make, and how many are contested?
// question id: Berapa pernyataan yang dibuat setiap bagian, dan berapa yang dipersoalkan?
// question uk: Скільки тверджень робить кожен розділ і скільки з них спірні?
// group: graph
// section: any
// params: none
// returns: section INTEGER, title STRING, count INTEGER, contested INTEGER
MATCH (claim:Claim {origin: 'article'})-[:STATED_IN]->(sentence:Sentence)
WITH DISTINCT sentence.section AS section, claim
MATCH (heading:Section {number: section})
RETURN section, heading.labelEn AS title, count(claim) AS count,
  sum(CASE claim.status WHEN 'contested' THEN 1 ELSE 0 END) AS contested
ORDER BY section
