// 20-by-what-means
// question en: By what means does an actor reach people in need of protection?
// question id: Dengan sarana apa suatu aktor menjangkau orang yang membutuhkan perlindungan?
// question uk: Якими засобами учасник допомагає людям, що потребують захисту?
// about en: Two steps: what the actor takes up, and whom that serves.
// about id: Dua langkah: apa yang ditempuh aktor, dan siapa yang dilayani olehnya.
// about uk: Два кроки: до чого вдається учасник і кому це служить.
// group: protection
// section: any
// param actor ENTITY(Actor) = eu: Actor | Aktor | Учасник
// param people ENTITY(Actor) = refugees-from-ukraine: People | Kelompok | Група людей
// returns: how STRING, entity STRING, further STRING, status STRING, claims LIST
MATCH (:Actor {id: $actor})-[takes]->(means:Entity)
WHERE means.kind IN ['Instrument', 'Measure'] AND takes.origin = 'article'
MATCH (means)-[serves:APPLIES_TO|PROTECTS|SUPPORTS|TARGETS]->(:Actor {id: $people})
WHERE serves.origin = 'article'
RETURN type(takes) AS how, means.id AS entity, type(serves) AS further, takes.status AS status, [takes.id, serves.id] AS claims
ORDER BY entity, claims
