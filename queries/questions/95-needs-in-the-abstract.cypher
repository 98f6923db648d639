// 95-needs-in-the-abstract
// question en: What does human security for Ukrainian migrants include, according to the abstract?
// question id: Apa saja yang dicakup keamanan manusia bagi migran Ukraina menurut abstrak?
// question uk: Що, за анотацією, охоплює людська безпека українських мігрантів?
// group: ideas
// section: 0
// params: none
// returns: entity STRING, name STRING, kind STRING, claims LIST
MATCH (:Concept {id: 'concept-human-security-of-ukrainians'})-[includes:INCLUDES {section: 0}]->(entity:Entity)
RETURN entity.id AS entity, entity.labelEn AS name, entity.kind AS kind, [includes.id] AS claims
ORDER BY entity
