// 14-what-a-concept-is
// question en: What does the article say that a concept is, has or includes?
// question id: Menurut artikel, apa arti, ciri, dan cakupan suatu konsep?
// question uk: Що, за статтею, означає, має чи охоплює певне поняття?
// group: ideas
// section: any
// param concept ENTITY(Concept) = concept-human-security: Concept | Konsep | Поняття
// returns: how STRING, entity STRING, modality STRING, status STRING, claims LIST
MATCH (:Concept {id: $concept})-[says:UNDERSTOOD_AS|KIND_OF|CHARACTERISED_BY|INCLUDES]->(entity:Entity)
WHERE says.origin = 'article'
RETURN type(says) AS how, entity.id AS entity, says.modality AS modality, says.status AS status, [says.id] AS claims
ORDER BY how, entity, claims
