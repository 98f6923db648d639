// 90-inferences-of-the-atlas
// question en: Which conclusions are the atlas’s own, and can they be defended?
// question id: Simpulan mana yang berasal dari atlas sendiri, dan dapatkah dipertahankan?
// question uk: Які висновки належать самому атласу і чи можна їх обстояти?
// group: teaching
// section: any
// param type TYPE = IMPLEMENTS: Relation | Relasi | Зв’язок
// returns: statement STRING, entity STRING, other STRING, claims LIST
MATCH (claim:Claim {origin: 'atlas', type: $type})-[:SUBJECT]->(entity)
MATCH (claim)-[:OBJECT]->(other)
RETURN claim.text AS statement, entity.id AS entity, other.id AS other, [claim.id] AS claims
ORDER BY claims
