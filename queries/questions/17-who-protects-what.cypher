// 17-who-protects-what
// question en: Who or what protects whom or what?
// question id: Siapa atau apa yang melindungi siapa atau apa?
// question uk: Хто або що захищає кого або що?
// group: protection
// section: any
// param statuses LIST(STATUS) = stated, contested, background: Status | Status | Статус
// returns: entity STRING, other STRING, modality STRING, status STRING, claims LIST
MATCH (entity:Entity)-[protects:PROTECTS]->(other:Entity)
WHERE protects.status IN $statuses
RETURN entity.id AS entity, other.id AS other, protects.modality AS modality, protects.status AS status, [protects.id] AS claims
ORDER BY entity, other, claims
