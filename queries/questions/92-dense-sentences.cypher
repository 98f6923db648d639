// 92-dense-sentences
// question en: Into which sentences is the most packed?
// question id: Kalimat mana yang paling padat isinya?
// question uk: У які речення вкладено найбільше?
// group: teaching
// section: any
// param most INTEGER(1..100) = 10: Rows | Baris | Рядків
// returns: sentence STRING, words INTEGER, count INTEGER, claims LIST
MATCH (claim:Claim {origin: 'article'})-[:STATED_IN]->(sentence:Sentence)
WITH sentence, claim
ORDER BY claim.id
RETURN sentence.id AS sentence, sentence.words AS words, count(claim) AS count, collect(claim.id) AS claims
ORDER BY count DESC, sentence
LIMIT $most
