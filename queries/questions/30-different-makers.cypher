// 30-different-makers
// question en: For which instruments do the article and the record name different makers?
// question id: Untuk instrumen mana artikel dan catatan rujukan menyebut pembuat yang berbeda?
// question uk: Для яких інструментів стаття та довідкові джерела називають різних творців?
// group: instruments
// section: any
// params: none
// returns: entity STRING, how STRING, actor STRING, record STRING, status STRING, claims LIST
MATCH (actor:Actor)-[says:DRAFTED|PROPOSED|ADOPTED|ISSUED|SIGNED]->(instrument:Instrument)
WHERE says.origin = 'article'
MATCH (other:Actor)-[corrects:DRAFTED|PROPOSED|ADOPTED|ISSUED|SIGNED]->(instrument)
WHERE corrects.origin = 'record' AND type(corrects) = type(says) AND other.id <> actor.id
RETURN instrument.id AS entity, type(says) AS how, actor.id AS actor, other.id AS record,
  says.status AS status, [says.id, corrects.id] AS claims
ORDER BY entity, claims
