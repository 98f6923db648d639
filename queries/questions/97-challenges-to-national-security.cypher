// 97-challenges-to-national-security
// question en: What puts the idea of national security in question?
// question id: Apa yang menggugat gagasan keamanan nasional?
// question uk: Що ставить під сумнів ідею національної безпеки?
// group: ideas
// section: 4
// params: none
// returns: entity STRING, name STRING, kind STRING, claims LIST
MATCH (entity:Entity)-[challenges:CHALLENGES]->(:Concept {id: 'concept-national-security'})
RETURN entity.id AS entity, entity.labelEn AS name, entity.kind AS kind, [challenges.id] AS claims
ORDER BY entity
