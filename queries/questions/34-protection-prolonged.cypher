// 34-protection-prolonged
// question en: By what was temporary protection prolonged, from when and until when?
// question id: Dengan apa perlindungan sementara diperpanjang, sejak kapan dan sampai kapan?
// question uk: Чим продовжували тимчасовий захист, з якого часу й до якого?
// group: instruments
// section: 8
// params: none
// returns: date STRING, until STRING, entity STRING, modality STRING, status STRING, claims LIST
MATCH (claim:Claim {type: 'PROLONGS'})-[:OBJECT]->(:Measure {id: 'measure-temporary-protection'})
MATCH (claim)-[:SUBJECT]->(entity:Entity)
RETURN claim.from AS date, claim.to AS until, entity.id AS entity, claim.modality AS modality, claim.status AS status, [claim.id] AS claims
ORDER BY claims
