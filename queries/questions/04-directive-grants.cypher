// 04-directive-grants
// question en: Which rights and advantages does the Temporary Protection Directive grant to Ukrainians?
// question id: Hak dan kemudahan apa yang diberikan Arahan Perlindungan Sementara kepada warga Ukraina?
// question uk: Які права та переваги надає українцям Директива про тимчасовий захист?
// group: instruments
// first: 4
// section: 8
// params: none
// returns: entity STRING, name STRING, kind STRING, claims LIST
MATCH (:Instrument {id: 'tpd'})-[grants:GRANTS]->(granted:Entity)
WHERE grants.origin = 'article'
RETURN granted.id AS entity, granted.labelEn AS name, granted.kind AS kind, collect(grants.id) AS claims
ORDER BY entity
