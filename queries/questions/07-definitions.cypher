// 07-definitions
// question en: Which works does the article credit with a definition of human security?
// question id: Karya mana saja yang menurut artikel memberi definisi keamanan manusia?
// question uk: Яким працям стаття приписує визначення людської безпеки?
// group: ideas
// first: 7
// section: any
// params: none
// returns: work STRING, title STRING, claims LIST
MATCH (claim:Claim {type: 'DEFINES', origin: 'article'})-[:OBJECT]->(:Concept {id: 'concept-human-security'})
MATCH (claim)-[:ATTRIBUTED_TO]->(work:Work)
RETURN work.id AS work, work.title AS title, collect(claim.id) AS claims
ORDER BY work
