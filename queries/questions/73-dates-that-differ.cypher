// 73-dates-that-differ
// question en: Where does the record date something otherwise, or more closely, than the article?
// question id: Di mana catatan rujukan memberi tanggal lain, atau lebih tepat, daripada artikel?
// question uk: Де довідкові джерела датують щось інакше чи точніше, ніж стаття?
// group: time
// section: any
// params: none
// returns: entity STRING, date STRING, recordDate STRING, status STRING, claims LIST
MATCH (says:Claim {type: 'DATED', origin: 'article'})-[:SUBJECT]->(entity:Entity)
MATCH (knows:Claim {type: 'DATED', origin: 'record'})-[:SUBJECT]->(entity)
WHERE knows.from <> says.from
RETURN entity.id AS entity, says.from AS date, knows.from AS recordDate, says.status AS status, [says.id, knows.id] AS claims
ORDER BY date, entity, recordDate
