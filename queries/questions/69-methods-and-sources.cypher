// 69-methods-and-sources
// question en: With which methods and sources does the article work?
// question id: Dengan metode dan sumber apa artikel bekerja?
// question uk: Якими методами й джерелами користується стаття?
// group: argument
// section: 3
// params: none
// returns: how STRING, entity STRING, name STRING, claims LIST
MATCH (:Source {id: 'article'})-[uses:USES_METHOD|USES_SOURCE]->(entity:Entity)
RETURN type(uses) AS how, entity.id AS entity, entity.labelEn AS name, [uses.id] AS claims
ORDER BY how, entity, claims
