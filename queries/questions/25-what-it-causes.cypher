// 25-what-it-causes
// question en: What does a war, an event or a threat bring about?
// question id: Apa akibat dari suatu perang, peristiwa, atau ancaman?
// question uk: До чого призводить війна, подія чи загроза?
// group: threats
// section: any
// param cause ENTITY(Event, Threat) = event-russo-ukrainian-war: Cause | Penyebab | Причина
// returns: how STRING, entity STRING, status STRING, claims LIST
MATCH (:Entity {id: $cause})-[brings:CAUSES|CHALLENGES|DAMAGES|DISPLACES|DRIVES|GIVES_RISE_TO|INCREASES|THREATENS]->(entity:Entity)
WHERE brings.origin = 'article'
RETURN type(brings) AS how, entity.id AS entity, brings.status AS status, [brings.id] AS claims
ORDER BY how, entity, claims
