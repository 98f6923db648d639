// 77-relations-counted
// question en: Which relations are there, how many, and how many of them are contested?
// question id: Relasi apa saja yang ada, berapa banyak, dan berapa di antaranya yang dipersoalkan?
// question uk: Які є зв’язки, скільки їх і скільки з них спірних?
// group: graph
// section: any
// param least INTEGER(1..500) = 10: At least | Sekurangnya | Щонайменше
// returns: how STRING, count INTEGER, contested INTEGER
MATCH (:Entity)-[link]->(:Entity)
WITH type(link) AS how, count(link) AS count, sum(CASE link.status WHEN 'contested' THEN 1 ELSE 0 END) AS contested
WHERE count >= $least
RETURN how, count, contested
ORDER BY count DESC, how
