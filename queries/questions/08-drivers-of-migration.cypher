// 08-drivers-of-migration
// question en: What does the article name as driving migration, anywhere in the text?
// question id: Apa yang disebut artikel sebagai pendorong migrasi, di mana pun dalam teks?
// question uk: Що стаття називає рушієм міграції будь-де в тексті?
// group: threats
// first: 8
// section: any
// params: none
// returns: entity STRING, name STRING, kind STRING, claims LIST
MATCH (driver:Entity)-[drives:DRIVES]->(:Entity)
WHERE drives.origin = 'article'
RETURN driver.id AS entity, driver.labelEn AS name, driver.kind AS kind, collect(drives.id) AS claims
ORDER BY entity
