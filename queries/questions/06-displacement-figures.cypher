// 06-displacement-figures
// question en: Which displacement figures does the article take from Düvell (2024)?
// question id: Angka pengungsian apa yang diambil artikel dari Düvell (2024)?
// question uk: Які показники переміщення стаття бере з Düvell (2024)?
// group: figures
// first: 6
// section: 1
// params: none
// returns: value INTEGER, unit STRING, counts STRING, date STRING, claims LIST
MATCH (claim:Claim {type: 'HAS_FIGURE'})-[:CITES]->(:Work {id: 'duvell-2024'})
MATCH (claim)-[:OBJECT]->(figure:Figure)
RETURN figure.value AS value, figure.unit AS unit, figure.quantity AS counts, figure.date AS date, collect(claim.id) AS claims
ORDER BY value
