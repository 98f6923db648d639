// 38-needs-and-their-means
// question en: How many means does the article name for each need?
// question id: Berapa banyak sarana yang disebut artikel untuk setiap kebutuhan?
// question uk: Скільки засобів називає стаття для кожної потреби?
// group: rights
// section: any
// params: none
// returns: entity STRING, count INTEGER, others LIST, claims LIST
MATCH (means:Entity)-[meets:MEETS_NEED]->(need:Need)
WHERE meets.origin = 'article'
WITH need, means, meets
ORDER BY means.id, meets.id
RETURN need.id AS entity, count(DISTINCT means.id) AS count, collect(DISTINCT means.id) AS others, collect(meets.id) AS claims
ORDER BY count DESC, entity
