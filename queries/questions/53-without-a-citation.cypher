// 53-without-a-citation
// question en: Which statements of a section cite no work?
// question id: Pernyataan mana dalam suatu bagian yang tidak mengutip karya?
// question uk: Які твердження розділу не посилаються на жодну працю?
// group: sources
// section: any
// param section SECTION = 4: Section | Bagian | Розділ
// returns: statement STRING, status STRING, claims LIST
MATCH (claim:Claim {origin: 'article'})-[:STATED_IN]->(sentence:Sentence {section: $section})
WHERE NOT EXISTS { MATCH (claim)-[:CITES]->(:Work) }
RETURN DISTINCT claim.text AS statement, claim.status AS status, [claim.id] AS claims
ORDER BY claims
