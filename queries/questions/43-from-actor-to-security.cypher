// 43-from-actor-to-security
// question en: By which steps does an actor come to one of the seven securities?
// question id: Melalui langkah apa suatu aktor sampai pada salah satu dari tujuh keamanan?
// question uk: Якими кроками учасник приходить до одного із семи видів безпеки?
// about en: The actor takes a means, the means serves a need or right, and that contributes to the security.
// about id: Aktor menempuh sarana, sarana melayani kebutuhan atau hak, dan itu berkontribusi pada keamanan.
// about uk: Учасник вдається до засобу, засіб служить потребі чи праву, а вони роблять внесок до безпеки.
// group: rights
// section: any
// param actor ENTITY(Actor) = eu: Actor | Aktor | Учасник
// param category ENTITY(SecurityCategory) = hs-food: Security | Keamanan | Вид безпеки
// returns: how STRING, means STRING, further STRING, entity STRING, claims LIST
MATCH (:Actor {id: $actor})-[takes]->(means:Entity)
WHERE means.kind IN ['Instrument', 'Measure']
MATCH (means)-[serves]->(good:Entity)
WHERE good.kind IN ['Need', 'Right']
MATCH (good)-[helps:CONTRIBUTES_TO]->(:SecurityCategory {id: $category})
RETURN type(takes) AS how, means.id AS means, type(serves) AS further, good.id AS entity, [takes.id, serves.id, helps.id] AS claims
ORDER BY means, entity, claims
