// 32-what-an-instrument-does
// question en: What does an instrument do, and what is said of it?
// question id: Apa yang dilakukan suatu instrumen, dan apa yang dikatakan tentangnya?
// question uk: Що робить інструмент і що про нього сказано?
// group: instruments
// section: any
// param instrument ENTITY(Instrument) = tpd: Instrument | Instrumen | Інструмент
// returns: statement STRING, origin STRING, modality STRING, status STRING, claims LIST
MATCH (claim:Claim)-[:SUBJECT]->(:Instrument {id: $instrument})
RETURN claim.text AS statement, claim.origin AS origin, claim.modality AS modality, claim.status AS status, [claim.id] AS claims
ORDER BY claims
