// 66-what-ought-to-be-done
// question en: What should or may be done, according to a section?
// question id: Apa yang seharusnya atau dapat dilakukan menurut suatu bagian?
// question uk: Що слід або можна робити, за словами розділу?
// group: argument
// section: any
// param section SECTION = 10: Section | Bagian | Розділ
// param modality STRING(should, may) = should: Modality | Modalitas | Модальність
// returns: statement STRING, status STRING, claims LIST
MATCH (claim:Claim {origin: 'article', modality: $modality})-[:STATED_IN]->(:Sentence {section: $section})
RETURN DISTINCT claim.text AS statement, claim.status AS status, [claim.id] AS claims
ORDER BY claims
