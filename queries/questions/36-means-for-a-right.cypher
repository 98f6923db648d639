// 36-means-for-a-right
// question en: What protects, grants or gives effect to a right?
// question id: Apa yang melindungi, memberikan, atau mewujudkan suatu hak?
// question uk: Що захищає право, надає його чи втілює в життя?
// group: rights
// section: any
// param right ENTITY(Right) = right-human-rights: Right | Hak | Право
// returns: entity STRING, how STRING, modality STRING, status STRING, claims LIST
MATCH (entity:Entity)-[secures:AIMS_AT|ENABLES|GRANTS|GUARANTEES|IMPLEMENTS|PROMOTES|PROTECTS|SUPPORTS]->(:Right {id: $right})
RETURN entity.id AS entity, type(secures) AS how, secures.modality AS modality, secures.status AS status, [secures.id] AS claims
ORDER BY entity, claims
