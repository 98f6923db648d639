// 72-what-came-before-what
// question en: What came before what?
// question id: Apa yang mendahului apa?
// question uk: Що настало раніше за що?
// group: time
// section: any
// params: none
// returns: entity STRING, other STRING, date STRING, status STRING, claims LIST
MATCH (entity:Entity)-[precedes:PRECEDES]->(other:Entity)
RETURN entity.id AS entity, other.id AS other, precedes.from AS date, precedes.status AS status, [precedes.id] AS claims
ORDER BY entity, other, claims
