// 01-seven-categories
// question en: Which categories of human security does the Human Development Report 1994 distinguish?
// question id: Kategori keamanan manusia apa saja yang dibedakan oleh Laporan Pembangunan Manusia 1994?
// question uk: Які категорії людської безпеки розрізняє Звіт про людський розвиток 1994 року?
// group: ideas
// first: 1
// section: 1
// params: none
// returns: entity STRING, name STRING, claims LIST
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(:Work)-[:SAME_AS]->(:Instrument {id: 'hdr-1994'})
MATCH (claim)-[:OBJECT]->(category:SecurityCategory)
WHERE claim.type = 'INCLUDES'
RETURN category.id AS entity, category.labelEn AS name, collect(claim.id) AS claims
ORDER BY entity
