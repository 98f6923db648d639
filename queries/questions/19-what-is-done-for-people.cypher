// 19-what-is-done-for-people
// question en: What is done for a group of people, and by whom or what?
// question id: Apa yang dilakukan bagi suatu kelompok orang, dan oleh siapa atau apa?
// question uk: Що роблять для певної групи людей і хто або що це робить?
// group: protection
// section: any
// param people ENTITY(Actor) = refugees-from-ukraine: People | Kelompok | Група людей
// returns: entity STRING, how STRING, modality STRING, status STRING, claims LIST
MATCH (entity:Entity)-[does:APPLIES_TO|FUNDS|HOSTS|PROTECTS|SUPPORTS|TARGETS]->(:Actor {id: $people})
RETURN entity.id AS entity, type(does) AS how, does.modality AS modality, does.status AS status, [does.id] AS claims
ORDER BY how, entity, claims
