// timeline — everything that is dated: entities by the record, and statements of the article and the record
// lens en: Timeline
// lens id: Lini masa
// lens uk: Часова шкала
// how en: A mark is as wide as its date is known: a year fills its year, a day is a hair. Where the article and the record give different dates, ≠ says so.
// how id: Lebar tanda sama dengan ketepatan tanggalnya: tahun mengisi satu tahun, hari hanya segaris. Tanda ≠ muncul bila artikel dan catatan rujukan memberi tanggal berbeda.
// how uk: Ширина позначки відповідає точності дати: рік займає цілий рік, день — лише риску. Де дати статті й довідкових джерел розходяться, стоїть ≠.
// order: 2
// params: none
// returns: entity STRING, date STRING, until STRING, ongoing BOOLEAN, others LIST, claims LIST
// entities: entity
// claims: claims
MATCH (thing:Entity)
WHERE thing.date IS NOT NULL OR thing.dateEnd IS NOT NULL OR thing.otherDates IS NOT NULL
RETURN thing.id AS entity, thing.date AS date, thing.dateEnd AS until,
       coalesce(thing.ongoing, false) AS ongoing,
       coalesce(thing.otherDates, []) AS others, [] AS claims
ORDER BY entity
UNION ALL
MATCH (claim:Claim)
WHERE claim.from IS NOT NULL OR claim.to IS NOT NULL
OPTIONAL MATCH (claim)-[:SUBJECT]->(thing:Entity)
WITH claim, thing ORDER BY claim.id
RETURN thing.id AS entity, claim.from AS date, claim.to AS until, false AS ongoing,
       [] AS others, collect(claim.id) AS claims
ORDER BY entity, date, until
