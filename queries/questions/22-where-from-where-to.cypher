// 22-where-from-where-to
// question en: Where do people come from, what do they cross, and where do they go?
// question id: Dari mana orang datang, apa yang mereka lintasi, dan ke mana mereka pergi?
// question uk: Звідки люди йдуть, що перетинають і куди прямують?
// group: protection
// section: any
// params: none
// returns: entity STRING, how STRING, other STRING, status STRING, claims LIST
MATCH (entity:Entity)-[goes:ORIGINATES_FROM|CROSSES|DESTINATION_OF]->(other:Entity)
WHERE goes.origin = 'article' AND entity.kind IN ['Actor', 'Concept', 'Place']
  AND (other.kind IN ['Actor', 'Place'] OR type(goes) = 'DESTINATION_OF')
RETURN entity.id AS entity, type(goes) AS how, other.id AS other, goes.status AS status, [goes.id] AS claims
ORDER BY how, entity, other
