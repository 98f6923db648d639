// 86-paragraph-in-statements
// question en: What does a paragraph say, statement by statement?
// question id: Apa yang dikatakan suatu paragraf, pernyataan demi pernyataan?
// question uk: Що каже абзац, твердження за твердженням?
// group: teaching
// section: any
// param section SECTION = 8: Section | Bagian | Розділ
// param paragraph INTEGER(1..30) = 2: Paragraph | Paragraf | Абзац
// returns: position INTEGER, statement STRING, how STRING, status STRING, claims LIST
MATCH (claim:Claim {origin: 'article'})-[:STATED_IN]->(sentence:Sentence {section: $section, paragraph: $paragraph})
RETURN sentence.sentence AS position, claim.text AS statement, claim.type AS how, claim.status AS status, [claim.id] AS claims
ORDER BY position, claims
