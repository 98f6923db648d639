// 29-who-made-each-instrument
// question en: Who drafted, proposed, adopted, issued or signed each instrument, and when?
// question id: Siapa yang merancang, mengusulkan, mengadopsi, menerbitkan, atau menandatangani setiap instrumen, dan kapan?
// question uk: Хто розробив, запропонував, ухвалив, видав чи підписав кожен інструмент і коли?
// group: instruments
// section: any
// param since DATE = 1948: Since | Sejak | Починаючи з
// returns: date STRING, entity STRING, actor STRING, how STRING, status STRING, claims LIST
MATCH (actor:Actor)-[makes:DRAFTED|PROPOSED|ADOPTED|ISSUED|SIGNED|PUBLISHED]->(instrument:Instrument)
WHERE makes.from >= $since
RETURN makes.from AS date, instrument.id AS entity, actor.id AS actor, type(makes) AS how,
  makes.status AS status, [makes.id] AS claims
ORDER BY date, entity, claims
