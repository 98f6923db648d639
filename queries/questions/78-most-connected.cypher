// 78-most-connected
// question en: Which entities of a kind have the most relations?
// question id: Entitas mana dari suatu jenis yang memiliki relasi terbanyak?
// question uk: Які сутності певного виду мають найбільше зв’язків?
// group: graph
// section: any
// param kind KIND = Concept: Kind | Jenis | Вид
// param most INTEGER(1..100) = 10: Rows | Baris | Рядків
// returns: entity STRING, count INTEGER, neighbors INTEGER
MATCH (entity:Entity {kind: $kind})-[link]-(other:Entity)
RETURN entity.id AS entity, count(link) AS count, count(DISTINCT other.id) AS neighbors
ORDER BY count DESC, entity
LIMIT $most
