// 56-contested-in-a-section
// question en: What in a section is contested, and what does the record say instead?
// question id: Apa yang dipersoalkan dalam suatu bagian, dan apa kata catatan rujukan?
// question uk: Що спірне в розділі і що натомість кажуть довідкові джерела?
// group: sources
// section: any
// param section SECTION = 8: Section | Bagian | Розділ
// returns: reason STRING, summary STRING, correction STRING, confidence STRING, claims LIST
MATCH (sentence:Sentence {section: $section})<-[:STATED_IN]-(claim:Claim)-[:CONTESTED_BY]->(contested:Contested)
WITH DISTINCT contested, claim.id AS claim
ORDER BY claim
RETURN contested.kind AS reason, contested.summary AS summary, contested.correction AS correction,
  contested.confidence AS confidence, collect(claim) AS claims
ORDER BY summary
