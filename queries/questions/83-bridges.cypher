// 83-bridges
// question en: Which entities reach into the most territories of the atlas?
// question id: Entitas mana yang menjangkau wilayah atlas terbanyak?
// question uk: Які сутності сягають найбільшої кількості територій атласу?
// group: graph
// section: any
// param most INTEGER(1..100) = 10: Rows | Baris | Рядків
// returns: entity STRING, count INTEGER, neighbors INTEGER
MATCH (entity:Entity)--(other:Entity)
WHERE other.territory IS NOT NULL
RETURN entity.id AS entity, count(DISTINCT other.territory) AS count, count(DISTINCT other.id) AS neighbors
ORDER BY count DESC, neighbors DESC, entity
LIMIT $most
