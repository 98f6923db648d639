// 47-contested-figures
// question en: Which numbers of the article are contested, and what does the record say?
// question id: Angka mana dalam artikel yang dipersoalkan, dan apa kata catatan rujukan?
// question uk: Які числа статті спірні і що кажуть довідкові джерела?
// group: figures
// section: any
// params: none
// returns: value INTEGER, unit STRING, counts STRING, summary STRING, correction STRING, claims LIST
MATCH (claim:Claim {type: 'HAS_FIGURE', origin: 'article'})-[:OBJECT]->(figure:Figure)
MATCH (claim)-[:CONTESTED_BY]->(contested:Contested)
RETURN figure.value AS value, figure.unit AS unit, figure.quantity AS counts,
  contested.summary AS summary, contested.correction AS correction, [claim.id] AS claims
ORDER BY claims, summary
