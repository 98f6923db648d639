// 87-all-about-an-entity
// question en: What is said of an entity, in the article, in the record and by the atlas?
// question id: Apa yang dikatakan tentang suatu entitas dalam artikel, catatan rujukan, dan atlas?
// question uk: Що сказано про сутність у статті, у довідкових джерелах і в атласі?
// group: teaching
// section: any
// param entity ENTITY = measure-temporary-protection: Entity | Entitas | Сутність
// returns: origin STRING, statement STRING, modality STRING, status STRING, claims LIST
MATCH (claim:Claim)-[:SUBJECT|OBJECT]->(:Entity {id: $entity})
RETURN DISTINCT claim.origin AS origin, claim.text AS statement, claim.modality AS modality, claim.status AS status, [claim.id] AS claims
ORDER BY origin, claims
