// 96-what-the-approach-asks
// question en: What would a human security approach to migration policy do?
// question id: Apa yang akan dilakukan pendekatan keamanan manusia terhadap kebijakan migrasi?
// question uk: Що робив би підхід людської безпеки в міграційній політиці?
// group: argument
// section: 10
// params: none
// returns: how STRING, entity STRING, modality STRING, status STRING, claims LIST
MATCH (:Concept {id: 'concept-human-security-approach'})-[does {section: 10}]->(entity:Entity)
RETURN type(does) AS how, entity.id AS entity, does.modality AS modality, does.status AS status, [does.id] AS claims
ORDER BY how, entity, claims
