// 35-added-by-the-record
// question en: Which instruments does the atlas know although the article does not name them?
// question id: Instrumen mana yang dikenal atlas meskipun tidak disebut artikel?
// question uk: Які інструменти знає атлас, хоча стаття їх не називає?
// about en: They are implied by what the article says, or by a correction of it.
// about id: Instrumen ini tersirat dalam artikel atau dalam koreksi atasnya.
// about uk: На них натякає сказане у статті або уточнення до неї.
// group: instruments
// section: any
// params: none
// returns: entity STRING, name STRING, date STRING, inArticle STRING
MATCH (instrument:Instrument)
WHERE instrument.inArticle STARTS WITH 'implied'
RETURN instrument.id AS entity, instrument.labelEn AS name, instrument.date AS date, instrument.inArticle AS inArticle
ORDER BY entity
