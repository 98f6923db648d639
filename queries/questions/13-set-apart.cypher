// 13-set-apart
// question en: What does the article set against what, and in which respect?
// question id: Apa yang dipertentangkan artikel dengan apa, dan dalam hal apa?
// question uk: Що стаття протиставляє чому і в якому відношенні?
// group: ideas
// section: any
// params: none
// returns: entity STRING, other STRING, respect STRING, status STRING, claims LIST
MATCH (claim:Claim {type: 'CONTRASTS_WITH', origin: 'article'})-[:SUBJECT]->(entity:Entity)
MATCH (claim)-[:OBJECT]->(other:Entity)
RETURN entity.id AS entity, other.id AS other, claim.respect AS respect, claim.status AS status, [claim.id] AS claims
ORDER BY entity, other, claims
