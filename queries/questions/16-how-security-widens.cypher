// 16-how-security-widens
// question en: What widens, replaces or gives way to what?
// question id: Apa yang memperluas, menggantikan, atau beralih menjadi apa?
// question uk: Що розширює, замінює інше або поступається йому місцем?
// group: ideas
// section: any
// params: none
// returns: entity STRING, how STRING, other STRING, modality STRING, status STRING, claims LIST
MATCH (entity:Entity)-[changes:BROADENS|REPLACES|GIVES_WAY_TO]->(other:Entity)
WHERE changes.origin = 'article'
RETURN entity.id AS entity, type(changes) AS how, other.id AS other,
  changes.modality AS modality, changes.status AS status, [changes.id] AS claims
ORDER BY how, entity, other
