// 45-people-counted
// question en: Which counts of people are at least as high as a number?
// question id: Hitungan orang mana yang sekurangnya sebesar suatu angka?
// question uk: Які підрахунки людей не менші за певне число?
// group: figures
// section: any
// param least INTEGER(0..100000000) = 1000000: At least | Sekurangnya | Щонайменше
// returns: value INTEGER, counts STRING, area STRING, date STRING, entity STRING, origin STRING, status STRING, claims LIST
MATCH (entity:Entity)-[has:HAS_FIGURE]->(figure:Figure {unit: 'persons'})
WHERE figure.value >= $least
RETURN figure.value AS value, figure.quantity AS counts, figure.area AS area, figure.date AS date, entity.id AS entity,
  has.origin AS origin, has.status AS status, [has.id] AS claims
ORDER BY value DESC, claims
