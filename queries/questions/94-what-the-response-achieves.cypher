// 94-what-the-response-achieves
// question en: What does the EU’s response to Ukrainian migration do, and what should it do, according to the conclusion?
// question id: Apa yang dilakukan dan seharusnya dilakukan tanggapan UE terhadap migrasi Ukraina menurut simpulan?
// question uk: Що робить і що має робити відповідь ЄС на українську міграцію, за висновками?
// group: protection
// section: 12
// params: none
// returns: how STRING, entity STRING, modality STRING, claims LIST
MATCH (:Measure {id: 'measure-eu-response-ukrainians'})-[does {section: 12}]->(entity:Entity)
RETURN type(does) AS how, entity.id AS entity, does.modality AS modality, [does.id] AS claims
ORDER BY how, entity, claims
