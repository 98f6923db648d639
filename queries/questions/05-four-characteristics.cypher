// 05-four-characteristics
// question en: What are the four characteristics of human security?
// question id: Apa empat karakteristik keamanan manusia?
// question uk: Які чотири характеристики людської безпеки?
// group: ideas
// first: 5
// section: 5
// params: none
// returns: position INTEGER, entity STRING, name STRING, claims LIST
MATCH (:Concept {id: 'concept-human-security'})-[has:CHARACTERISED_BY {section: 5}]->(characteristic:Concept)
WHERE has.order IS NOT NULL
RETURN has.order AS position, characteristic.id AS entity, characteristic.labelEn AS name, collect(has.id) AS claims
ORDER BY position
