// 54-credited-through-another
// question en: Whom does the article credit through somebody else’s work?
// question id: Siapa yang dirujuk artikel melalui karya orang lain?
// question uk: На кого стаття посилається через чужу працю?
// about en: The work that is credited is not the one in the brackets.
// about id: Karya yang disebut bukan karya yang ada di dalam kurung.
// about uk: Названа праця — не та, що стоїть у дужках.
// group: sources
// section: any
// params: none
// returns: who STRING, work STRING, count INTEGER, claims LIST
MATCH (claim:Claim {origin: 'article'})-[:ATTRIBUTED_TO]->(credited)
WHERE NOT EXISTS { MATCH (claim)-[:CITES]->(credited) }
MATCH (claim)-[:CITES]->(work:Work)
WITH credited, work, claim
ORDER BY claim.id
RETURN coalesce(credited.shortTitle, credited.name) AS who, work.shortTitle AS work, count(claim) AS count, collect(claim.id) AS claims
ORDER BY who, work
