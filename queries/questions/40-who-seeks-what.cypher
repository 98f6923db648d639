// 40-who-seeks-what
// question en: Who seeks, needs, obtains or is entitled to what?
// question id: Siapa mencari, membutuhkan, memperoleh, atau berhak atas apa?
// question uk: Хто чого шукає, потребує, що отримує або на що має право?
// group: rights
// section: any
// params: none
// returns: entity STRING, how STRING, other STRING, modality STRING, status STRING, claims LIST
MATCH (entity:Entity)-[asks:SEEKS|NEEDS|OBTAINED|ENTITLED_TO]->(other:Entity)
WHERE asks.origin = 'article'
RETURN entity.id AS entity, type(asks) AS how, other.id AS other, asks.modality AS modality, asks.status AS status, [asks.id] AS claims
ORDER BY entity, how, other, claims
