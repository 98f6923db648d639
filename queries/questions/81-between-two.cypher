// 81-between-two
// question en: What is said between two entities?
// question id: Apa yang dikatakan antara dua entitas?
// question uk: Що сказано про зв’язок двох сутностей?
// group: graph
// section: any
// param one ENTITY = concept-human-security: One | Yang satu | Одна
// param other ENTITY = concept-human-development: The other | Yang lain | Друга
// returns: statement STRING, origin STRING, status STRING, claims LIST
MATCH (one:Entity {id: $one})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(other:Entity {id: $other})
RETURN claim.text AS statement, claim.origin AS origin, claim.status AS status, [claim.id] AS claims
ORDER BY claims
