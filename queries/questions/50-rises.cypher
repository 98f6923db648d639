// 50-rises
// question en: Which numbers rose, from what to what?
// question id: Angka mana yang naik, dari berapa menjadi berapa?
// question uk: Які числа зросли, з якого до якого?
// group: figures
// section: any
// params: none
// returns: entity STRING, before FLOAT, value FLOAT, unit STRING, counts STRING, date STRING, origin STRING, claims LIST
MATCH (entity:Entity)-[has:HAS_FIGURE]->(figure:Figure)
WHERE figure.valueBefore < figure.value
RETURN entity.id AS entity, figure.valueBefore AS before, figure.value AS value, figure.unit AS unit,
  figure.quantity AS counts, figure.date AS date, has.origin AS origin, [has.id] AS claims
ORDER BY claims
