// 18-what-an-actor-does
// question en: What does an actor do, according to the article?
// question id: Apa yang dilakukan suatu aktor menurut artikel?
// question uk: Що, за статтею, робить певний учасник?
// about en: Choose “should” for what the article wants of the actor, “may” for what it could do.
// about id: Pilih “seharusnya” untuk apa yang dituntut artikel dari aktor itu, “mungkin” untuk apa yang dapat dilakukannya.
// about uk: «слід» — чого стаття вимагає від учасника, «може» — що він міг би робити.
// group: protection
// section: any
// param actor ENTITY(Actor) = eu: Actor | Aktor | Учасник
// param modality STRING(is, should, may) = is: Modality | Modalitas | Модальність
// returns: how STRING, entity STRING, status STRING, claims LIST
MATCH (:Actor {id: $actor})-[does]->(entity:Entity)
WHERE does.origin = 'article' AND does.modality = $modality
RETURN type(does) AS how, entity.id AS entity, does.status AS status, [does.id] AS claims
ORDER BY how, entity, claims
