// 93-where-applicants-came-from
// question en: Where did the asylum applications of 2016 come from?
// question id: Dari mana permohonan suaka tahun 2016 berasal?
// question uk: Звідки надходили заяви про притулок 2016 року?
// group: protection
// section: 6
// params: none
// returns: entity STRING, name STRING, date STRING, status STRING, claims LIST
MATCH (:Concept {id: 'concept-asylum-applications-2016'})-[comes:ORIGINATES_FROM]->(state:Entity)
RETURN state.id AS entity, state.labelEn AS name, comes.from AS date, comes.status AS status, [comes.id] AS claims
ORDER BY entity
