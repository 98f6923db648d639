// 33-families-of-instruments
// question en: How are instruments tied to one another?
// question id: Bagaimana instrumen-instrumen saling terkait?
// question uk: Як інструменти пов’язані між собою?
// group: instruments
// section: any
// params: none
// returns: entity STRING, how STRING, other STRING, origin STRING, claims LIST
MATCH (entity:Instrument)-[joins]->(other:Instrument)
RETURN entity.id AS entity, type(joins) AS how, other.id AS other, joins.origin AS origin, [joins.id] AS claims
ORDER BY how, entity, other, claims
