// 09-four-steps
// question en: Which four steps towards a human-security migration policy are proposed, in order?
// question id: Empat langkah apa menuju kebijakan migrasi berbasis keamanan manusia yang diusulkan, secara berurutan?
// question uk: Які чотири кроки до міграційної політики людської безпеки запропоновано і в якому порядку?
// group: argument
// first: 9
// section: 10
// params: none
// returns: position INTEGER, entity STRING, name STRING, claims LIST
MATCH (step:Entity)-[towards:STEP_TOWARDS {section: 10}]->(:Entity)
WHERE towards.origin = 'article'
RETURN towards.order AS position, step.id AS entity, step.labelEn AS name, collect(towards.id) AS claims
ORDER BY position
