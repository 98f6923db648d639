// 21-bodies-and-members
// question en: Which bodies and members does an organisation have?
// question id: Badan dan anggota apa saja yang dimiliki suatu organisasi?
// question uk: Які органи та члени має організація?
// group: protection
// section: any
// param whole ENTITY(Actor) = eu: Organisation | Organisasi | Організація
// returns: entity STRING, how STRING, date STRING, status STRING, claims LIST
MATCH (part:Actor)-[belongs:BODY_OF|MEMBER_OF|PART_OF]->(:Actor {id: $whole})
RETURN part.id AS entity, type(belongs) AS how, belongs.from AS date, belongs.status AS status, [belongs.id] AS claims
ORDER BY how, entity, claims
