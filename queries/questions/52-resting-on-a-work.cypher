// 52-resting-on-a-work
// question en: Which statements rest on a work, or are credited to it?
// question id: Pernyataan mana yang bersandar pada suatu karya, atau dianggap berasal darinya?
// question uk: Які твердження тримаються на праці або приписані їй?
// about en: Part of a name is enough: Kaldor, IOM, 2024.
// about id: Sebagian nama cukup: Kaldor, IOM, 2024.
// about uk: Досить частини назви: Kaldor, IOM, 2024.
// group: sources
// section: any
// param work STRING = Kaldor: Work | Karya | Праця
// returns: work STRING, statement STRING, status STRING, claims LIST
MATCH (claim:Claim)-[:CITES|ATTRIBUTED_TO]->(work:Work)
WHERE work.shortTitle CONTAINS $work
RETURN DISTINCT work.shortTitle AS work, claim.text AS statement, claim.status AS status, [claim.id] AS claims
ORDER BY work, claims
