// 74-instruments-since
// question en: Which instruments date from a given time or later?
// question id: Instrumen mana yang berasal dari waktu tertentu atau sesudahnya?
// question uk: Які інструменти датовано певним часом або пізніше?
// group: time
// section: any
// param since DATE = 2000: Since | Sejak | Починаючи з
// returns: date STRING, entity STRING, name STRING, subkind STRING
MATCH (instrument:Instrument)
WHERE instrument.date >= $since
RETURN instrument.date AS date, instrument.id AS entity, instrument.labelEn AS name, instrument.subkind AS subkind
ORDER BY date, entity
