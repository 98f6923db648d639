// 37-means-for-a-need
// question en: What caters for a need?
// question id: Apa yang mencukupi suatu kebutuhan?
// question uk: Чим забезпечують певну потребу?
// group: rights
// section: any
// param need ENTITY(Need) = need-food: Need | Kebutuhan | Потреба
// returns: entity STRING, how STRING, modality STRING, status STRING, claims LIST
MATCH (entity:Entity)-[meets:ADDRESSES|GUARANTEES|MEETS_NEED|PRIORITISES|PROVIDES|RESPONDS_TO]->(:Need {id: $need})
RETURN entity.id AS entity, type(meets) AS how, meets.modality AS modality, meets.status AS status, [meets.id] AS claims
ORDER BY entity, claims
