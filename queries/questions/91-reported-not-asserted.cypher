// 91-reported-not-asserted
// question en: What does the article report of others without saying it itself?
// question id: Apa yang dilaporkan artikel dari pihak lain tanpa menyatakannya sendiri?
// question uk: Що стаття переказує з інших, не стверджуючи сама?
// group: teaching
// section: any
// param section SECTION = 5: Section | Bagian | Розділ
// returns: who STRING, statement STRING, status STRING, claims LIST
MATCH (:Sentence {section: $section})<-[:STATED_IN]-(claim:Claim {origin: 'article', stance: 'reports'})
MATCH (claim)-[:ATTRIBUTED_TO]->(source)
RETURN DISTINCT coalesce(source.shortTitle, source.name) AS who, claim.text AS statement, claim.status AS status, [claim.id] AS claims
ORDER BY who, claims
